package org.athar.operation.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;

/**
 * The roles and databases of the embedded PostgreSQL, made where they are missing. {@code docs/operating/configure.md} has the
 * same in SQL for an outside one.
 */
final class DatabaseRoles {

    private static final String LETTERS = "C.UTF-8";

    private final Connection superuser;

    DatabaseRoles(Connection superuser) {
        this.superuser = superuser;
    }

    /** Makes what is missing; leaves roles, passwords and databases that exist as they are. */
    void ensure(Database database) throws SQLException {
        // The owner passes row-level security by, or a migration's backfill would silently change no row.
        ensureRole(Database.OWNER, "BYPASSRLS", database.ownerPassword());
        ensureRole(Database.APP, "NOBYPASSRLS", database.appPassword());
        ensureRole(Database.VERIFY, "BYPASSRLS", database.verifyPassword());
        ensureRole(Database.KEYCLOAK, "NOBYPASSRLS", database.keycloakPassword());
        ensureDatabase(database.name(), Database.OWNER);
        ensureLetters(database.name());
        execute("GRANT CONNECT ON DATABASE " + database.name() + " TO " + Database.APP);
        // The verification keeps functions of its own for as long as it is connected.
        execute("GRANT CONNECT, TEMPORARY ON DATABASE " + database.name() + " TO " + Database.VERIFY);
        ensureDatabase(database.keycloakName(), Database.KEYCLOAK);
    }

    /** Throws the application's data away, for tests. */
    void drop(Database database) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
    }

    private void ensureRole(String role, String rowSecurity, String password) throws SQLException {
        if (exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            return;
        }
        execute("CREATE ROLE " + role + " NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE " + rowSecurity);
        // Sends the verifier, never the password, which would stand in the log of a failed statement.
        superuser.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
        execute("ALTER ROLE " + role + " LOGIN");
    }

    private void ensureDatabase(String name, String owner) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + name + " OWNER " + owner + " TEMPLATE template0 LC_CTYPE '" + LETTERS + "'");
            execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    /**
     * A database that knows no letters but those of English finds Arabic words by reading everything: its indexes of words leave them out.
     * Nothing else goes by this setting, the order of words being PostgreSQL's own; a migration makes the indexes anew.
     */
    private void ensureLetters(String name) throws SQLException {
        execute("UPDATE pg_database SET datctype = '" + LETTERS + "' WHERE datname = '" + name + "' AND datctype = 'C'"
                + " AND datlocprovider = 'b'");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
