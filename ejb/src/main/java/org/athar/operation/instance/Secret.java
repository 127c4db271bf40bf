package org.athar.operation.instance;

import java.util.Locale;

/** What an instance keeps secret; each is 256 random bits. */
public enum Secret {

    /** The superuser of the embedded database; used at start only. */
    POSTGRES_PASSWORD,
    /** The role that owns the tables and migrates them. */
    OWNER_PASSWORD,
    /** The role with which the application works. */
    APP_PASSWORD,
    /** The role that recomputes the trail and may only read. */
    VERIFY_PASSWORD,
    /** The identity server's role in its own database. */
    KEYCLOAK_PASSWORD,
    /** The client by which the command line makes and changes the realm. */
    KEYCLOAK_ADMIN_SECRET,
    /** The application's client in the realm. */
    OIDC_CLIENT_SECRET,
    /** Salts the digests in the trail. */
    AUDIT_KEY,
    /** Closes the file of the certificate's key, where the instance is a server. */
    TLS_PASSWORD;

    /** The name in the file: small letters with points. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
