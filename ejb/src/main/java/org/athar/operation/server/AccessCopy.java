package org.athar.operation.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.operation.Complaint;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;

/**
 * The database's own copy of the access matrix and of the reach of operations, written by the owner of the tables at every start: the
 * policies of the tables go by it, and the application can neither read nor change it.
 */
final class AccessCopy {

    private static final String REACH = "/access-reach.csv";
    private static final int COLUMNS = 3;

    private final Connection owner;

    private AccessCopy(Connection owner) {
        this.owner = owner;
    }

    /** Makes the copy what this version's files say, in one transaction. */
    static void write(Database database) {
        try (Connection owner = DriverManager.getConnection(database.url(), Database.OWNER, database.ownerPassword())) {
            write(owner);
        } catch (SQLException e) {
            throw new Complaint("The access matrix could not be copied into the database: " + e.getMessage(),
                    "The application was not started; report this sentence", e);
        }
    }

    /** The same, through a connection of the owner. */
    static void write(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("TRUNCATE access_cell, access_reach, access_opened");
        }
        AccessCopy copy = new AccessCopy(owner);
        copy.cells();
        copy.reach();
        try (Statement statement = owner.createStatement()) {
            statement.execute("SELECT athar_prepare()");
        }
        owner.commit();
    }

    private void cells() throws SQLException {
        AccessMatrix matrix = new AccessMatrix();
        try (PreparedStatement insert = owner.prepareStatement("INSERT INTO access_cell (operation, role, ceiling) VALUES (?, ?, ?)")) {
            for (OperationName operation : OperationName.values()) {
                for (Role role : matrix.rolesOf(operation)) {
                    insert.setString(1, operation.name());
                    insert.setString(2, role.name());
                    insert.setString(COLUMNS, matrix.ceiling(operation, role).orElseThrow().name());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void reach() throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                "INSERT INTO access_reach (operation, area, everywhere, writes) VALUES (?, ?, ?, ?)")) {
            for (String line : lines()) {
                String[] row = line.split(",", -1);
                add(insert, OperationName.valueOf(row[0]), row[1], false);
                add(insert, OperationName.valueOf(row[0]), row[2], true);
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, OperationName operation, String areas, boolean writes) throws SQLException {
        for (String area : areas.isBlank() ? List.<String>of() : List.of(areas.strip().split(" "))) {
            boolean everywhere = area.endsWith("*");
            insert.setString(1, operation.name());
            insert.setString(2, everywhere ? area.substring(0, area.length() - 1) : area);
            insert.setBoolean(COLUMNS, everywhere);
            insert.setBoolean(COLUMNS + 1, writes);
            insert.addBatch();
        }
    }

    private static List<String> lines() {
        try (InputStream in = AccessCopy.class.getResourceAsStream(REACH);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
