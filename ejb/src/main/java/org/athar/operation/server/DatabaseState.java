package org.athar.operation.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.athar.operation.Complaint;

/** What the command line needs to know of the application's tables; read by the role that may only read. */
final class DatabaseState {

    private final Database database;

    DatabaseState(Database database) {
        this.database = database;
    }

    /** Whether somebody is on the staff, so that the instance has been founded. */
    boolean isFounded() {
        return finds("SELECT 1 FROM staff_member LIMIT 1");
    }

    /** Whether the sample has been loaded whole. */
    boolean holdsSample(String name) {
        return finds("SELECT 1 FROM sample_load WHERE name = ?", name);
    }

    /** A complaint that names host and role when an outside database does not let the owner or the application in. */
    void requireReachable() {
        requireReachable(database.url(), Database.OWNER, database.ownerPassword());
        requireReachable(database.url(), Database.APP, database.appPassword());
        requireReachable(database.url(), Database.VERIFY, database.verifyPassword());
        requireReachable(database.keycloakUrl(), Database.KEYCLOAK, database.keycloakPassword());
    }

    private void requireReachable(String url, String role, String password) {
        try {
            DriverManager.getConnection(url, role, password).close();
        } catch (SQLException e) {
            throw new Complaint("PostgreSQL at " + database.host() + ":" + database.port() + " does not let " + role + " in: "
                    + e.getMessage(), "Start it, or correct settings.properties; docs/operating/configure.md says how", e);
        }
    }

    private boolean finds(String query, String... values) {
        try (Connection reader = DriverManager.getConnection(database.url(), Database.VERIFY, database.verifyPassword());
                PreparedStatement statement = reader.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new Complaint("The database cannot be read: " + e.getMessage(), "See the instance's folder log", e);
        }
    }
}
