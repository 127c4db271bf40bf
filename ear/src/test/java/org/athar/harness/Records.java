package org.athar.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;

/** The database of the suite beside the application: to put a record in place for a test, under the rules of the trail, and to look. */
public final class Records {

    private Records() {
    }

    /** The first column of every row; nulls as null. */
    public static List<String> read(String query, Object... parameters) {
        try (Connection connection = connection(); PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The one value that a query finds. */
    public static String one(String query, Object... parameters) {
        List<String> found = read(query, parameters);
        if (found.size() != 1) {
            throw new IllegalStateException(query + " finds " + found.size() + " rows");
        }
        return found.get(0);
    }

    /** Changes records in one transaction, with an entry of the trail for it. */
    public static void change(String why, String... statements) {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (PreparedStatement begin = connection.prepareStatement("SELECT athar_begin_migration(?)")) {
                begin.setString(1, why);
                begin.execute();
            }
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(why + ": " + e.getMessage(), e);
        }
    }

    private static Connection connection() throws SQLException {
        String password = Secrets.of(Suite.servers().instance().secrets()).get(Secret.POSTGRES_PASSWORD);
        return DriverManager.getConnection(Suite.servers().database().url(), "postgres", password);
    }
}
