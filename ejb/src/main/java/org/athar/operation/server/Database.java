package org.athar.operation.server;

import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.instance.Settings;

/**
 * How to reach the database, embedded or outside.
 *
 * @param host             its host
 * @param port             its port
 * @param name             the application's database
 * @param keycloakName     the identity server's database
 * @param parameters       connection parameters, empty or beginning with a question mark
 * @param ownerPassword    of athar_owner
 * @param appPassword      of athar_app
 * @param verifyPassword   of athar_verify
 * @param keycloakPassword of keycloak
 */
public record Database(String host, int port, String name, String keycloakName, String parameters, String ownerPassword,
        String appPassword, String verifyPassword, String keycloakPassword) {

    /** Owns the tables; migrations only. */
    public static final String OWNER = "athar_owner";
    /** The application. */
    public static final String APP = "athar_app";
    /** Recomputes the trail; reads only. */
    public static final String VERIFY = "athar_verify";
    /** The identity server. */
    public static final String KEYCLOAK = "keycloak";

    /** The embedded one on the given port. */
    public static Database embedded(int port, Secrets secrets) {
        return new Database("127.0.0.1", port, "athar", KEYCLOAK, "", secrets.get(Secret.OWNER_PASSWORD),
                secrets.get(Secret.APP_PASSWORD), secrets.get(Secret.VERIFY_PASSWORD), secrets.get(Secret.KEYCLOAK_PASSWORD));
    }

    /** The outside one of the settings. */
    public static Database outside(Settings settings) {
        String parameters = settings.get(Settings.DB_PARAMETERS, "");
        return new Database(settings.required(Settings.DB_HOST), Integer.parseInt(settings.get(Settings.DB_PORT, "5432")),
                settings.get(Settings.DB_NAME, "athar"), settings.get(Settings.KEYCLOAK_DB_NAME, KEYCLOAK),
                parameters.isEmpty() ? "" : "?" + parameters, settings.required(Settings.DB_OWNER_PASSWORD),
                settings.required(Settings.DB_APP_PASSWORD), settings.required(Settings.DB_VERIFY_PASSWORD),
                settings.required(Settings.KEYCLOAK_DB_PASSWORD));
    }

    /** The JDBC address of the application's database. */
    public String url() {
        return urlOf(name);
    }

    /** The same for the application, whose driver sends rows of one table that follow one another in one statement. */
    public String applicationUrl() {
        return url() + (parameters.isEmpty() ? "?" : "&") + "reWriteBatchedInserts=true";
    }

    /** The JDBC address of the identity server's database. */
    public String keycloakUrl() {
        return urlOf(keycloakName);
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database + parameters;
    }
}
