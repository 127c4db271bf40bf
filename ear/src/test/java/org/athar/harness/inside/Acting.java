package org.athar.harness.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The application's own connection to its database, inside the server, in a transaction that acts for somebody: without that there is
 * nothing to be seen.
 */
public final class Acting {

    private static final String BEGIN = """
            SELECT athar_begin(?, s.staff_id, ?, coalesce(string_agg(s.role, ' '), 'SYSTEM'))
            FROM (SELECT) nobody LEFT JOIN athar_sign_in(?) s ON true GROUP BY s.staff_id""";

    private Acting() {
    }

    /** As somebody on the staff, or as the system where that is nobody, in an operation whose changes belong to an entry of the trail. */
    public static Connection as(String username, String operation, UUID entry) throws SQLException {
        Connection connection = source().getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setObject(1, entry);
            begin.setString(2, operation);
            begin.setString(3, username);
            try (ResultSet row = begin.executeQuery()) {
                row.next();
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The same, to look at something. */
    public static Connection as(String username, String operation) throws SQLException {
        return as(username, operation, UUID.randomUUID());
    }

    /** The application's connections as they come, acting for nobody. */
    public static DataSource source() {
        try {
            return (DataSource) new InitialContext().lookup("java:jboss/datasources/AtharDS");
        } catch (NamingException e) {
            throw new IllegalStateException("The application has no database", e);
        }
    }
}
