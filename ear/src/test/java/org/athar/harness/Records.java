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

    /** Confines every role that a person holds to one place while something is done, and gives each back what it had. */
    public static void confined(String username, String kind, String place, Runnable done) {
        String held = " WHERE status = 'IN_FORCE' AND staff_member_id = (SELECT staff_member_id FROM staff_account WHERE username = '"
                + username + "')";
        String[] formerly = read("""
                SELECT format('UPDATE staff_grant SET scope_kind = %L, scope_id = %L, version = version + 1 WHERE id = %L', scope_kind,
                    scope_id, id) FROM staff_grant""" + held).toArray(String[]::new);
        change("somebody works at one place", "UPDATE staff_grant SET scope_kind = '" + kind + "', scope_id = '" + place
                + "', version = version + 1" + held);
        try {
            done.run();
        } finally {
            change("the scope of a test is lifted", formerly);
        }
    }

    private static Connection connection() throws SQLException {
        String password = Secrets.of(Suite.servers().instance().secrets()).get(Secret.POSTGRES_PASSWORD);
        return DriverManager.getConnection(Suite.servers().database().url(), "postgres", password);
    }
}
