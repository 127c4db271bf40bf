package org.athar.adversity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.athar.harness.Suite;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Somebody with every right on the suite's database, past every trigger; whatever he did is rolled back. */
final class Superuser implements AutoCloseable {

    private static final String INTEGRITY = "23";

    private final Connection connection;

    private Superuser(Connection connection) {
        this.connection = connection;
    }

    static Superuser open() throws SQLException {
        String password = Secrets.of(Suite.servers().instance().secrets()).get(Secret.POSTGRES_PASSWORD);
        Connection connection = DriverManager.getConnection(Suite.servers().database().url(), "postgres", password);
        connection.setAutoCommit(false);
        return new Superuser(connection);
    }

    Connection connection() {
        return connection;
    }

    /** From here on no trigger fires; canonical text is written as the application's own triggers write it. */
    void begin() throws SQLException {
        execute("SET LOCAL session_replication_role = replica");
        execute("SET LOCAL timezone = 'UTC'");
        execute("SET LOCAL datestyle = 'ISO'");
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** How many rows it changed. */
    int execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** As above; a constraint that stands in the way is dropped first. */
    int force(String sql, Object... values) throws SQLException {
        while (true) {
            Savepoint before = connection.setSavepoint();
            try {
                return execute(sql, values);
            } catch (PSQLException e) {
                connection.rollback(before);
                drop(e);
            }
        }
    }

    private void drop(PSQLException refused) throws SQLException {
        ServerErrorMessage said = refused.getServerErrorMessage();
        if (said == null || !refused.getSQLState().startsWith(INTEGRITY)) {
            throw refused;
        }
        String table = whole(said.getTable());
        if (said.getConstraint() == null) {
            for (String key : column("SELECT conname FROM pg_constraint WHERE conrelid = to_regclass(?) AND contype = 'p'", table)) {
                execute("ALTER TABLE " + table + " DROP CONSTRAINT \"" + key + "\" CASCADE");
            }
            execute("ALTER TABLE " + table + " ALTER COLUMN \"" + said.getColumn() + "\" DROP NOT NULL");
            return;
        }
        List<String> constraint = column("SELECT coalesce(p.conname, c.conname) FROM pg_constraint c LEFT JOIN pg_constraint p "
                + "ON p.oid = c.conparentid WHERE c.conname = ? AND c.conrelid = to_regclass(?)", said.getConstraint(),
                '"' + said.getTable() + '"');
        execute(constraint.isEmpty() ? "DROP INDEX \"" + said.getConstraint() + "\""
                : "ALTER TABLE " + table + " DROP CONSTRAINT \"" + constraint.get(0) + "\" CASCADE");
    }

    /** A part of the trail is under the constraints of the whole. */
    private String whole(String table) throws SQLException {
        String named = '"' + table + '"';
        List<String> parents = column("SELECT inhparent::regclass FROM pg_inherits WHERE inhrelid = to_regclass(?)", named);
        return parents.isEmpty() ? named : parents.get(0);
    }

    /** The first column of every row. */
    List<String> column(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values); ResultSet row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    String one(String sql, Object... values) throws SQLException {
        return column(sql, values).get(0);
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
