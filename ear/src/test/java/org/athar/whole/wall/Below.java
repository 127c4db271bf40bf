package org.athar.whole.wall;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.harness.Suite;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.server.Database;

/**
 * A transaction in the database, below all services, that is always taken back. It prepares with every right and then speaks as the
 * application.
 */
final class Below implements AutoCloseable {

    /** Every role at sign-in: the grants alone decide. */
    static final String ALL_ROLES = "INVESTIGATOR CUSTODIAN LAB_ANALYST COORDINATOR BOARD_MEMBER LIAISON_OFFICER AUDITOR "
            + "DATA_PROTECTION_OFFICER ADMINISTRATOR";

    private final Connection connection;

    private Below(Connection connection) {
        this.connection = connection;
    }

    /** With every right, the trail's included, so that something can be put in place first. */
    static Below all() throws SQLException {
        String password = Secrets.of(Suite.servers().instance().secrets()).get(Secret.POSTGRES_PASSWORD);
        Below below = of("postgres", password);
        below.run("SELECT athar_begin_migration('a test that is taken back')");
        return below;
    }

    /** As the application signs in. */
    static Below asTheApplication() throws SQLException {
        return of(Database.APP, Suite.servers().database().appPassword());
    }

    private static Below of(String role, String password) throws SQLException {
        Connection connection = DriverManager.getConnection(Suite.servers().database().url(), role, password);
        connection.setAutoCommit(false);
        return new Below(connection);
    }

    /** From here on with the application's rights alone. */
    Below speaking() throws SQLException {
        return run("SET LOCAL ROLE athar_app");
    }

    /** From here on acting for a person in an operation, as the services tell it. */
    Below acting(String username, String operation) throws SQLException {
        return run("SELECT athar_begin(gen_random_uuid(), (SELECT staff_id FROM athar_sign_in(?) LIMIT 1), ?, ?)", username, operation,
                ALL_ROLES);
    }

    Below run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
            return this;
        }
    }

    /** How many rows a statement changes. */
    int changes(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The state by which the database refuses a statement; empty if it does not. What the statement did is taken back. */
    String refusal(String sql, Object... values) throws SQLException {
        run("SAVEPOINT tried");
        try {
            run(sql, values);
            return "";
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            run("ROLLBACK TO SAVEPOINT tried");
        }
    }

    long count(String table) throws SQLException {
        return Long.parseLong(read("SELECT count(*) FROM " + table).get(0));
    }

    List<String> read(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values); ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    UUID id(String sql, Object... values) throws SQLException {
        return UUID.fromString(read(sql, values).get(0));
    }

    /** Ends the transaction and begins another on the same connection, as a pool does. */
    Below next() throws SQLException {
        connection.rollback();
        return this;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        try (Statement ending = connection.createStatement()) {
            connection.rollback();
        } finally {
            connection.close();
        }
    }
}
