package org.athar.operation.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Report;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Workbench;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of each earlier version, filled as it filled them, are brought to this one: no row is lost, none says anything else than
 * before unless a migration wrote it under an entry of its own, and the trail verifies before and after up to the same head and on.
 */
@AtTheWorkbench
class InstanceOfAnEarlierVersionTest {

    static {
        Logger.getLogger("org.flywaydb").setLevel(Level.SEVERE);
    }

    /** Whole rows by their id, in the columns that the earlier version knew; the trail has no row that a migration may rewrite. */
    private static final String ROWS = "SELECT t.id::text, to_jsonb(t)::text FROM \"%s\" t";

    static Stream<String> versions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/releases"))) {
            return files.map(file -> file.getFileName().toString().replace(".xz", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void comes_through_with_everything_that_is_in_it(String version) throws Exception {
        Database database = Workbench.here().emptyDatabase("from_" + version);
        flyway(database).target(version).load().migrate();
        try (Connection superuser = Workbench.here().superuser(database);
                InputStream dataset = Files.newInputStream(Path.of("src/test/resources/releases", version + ".xz"))) {
            Dataset.load(superuser, dataset);
            Report before = verified(database);
            assertEquals(List.of(), before.findings());
            assertTrue(before.rows() > 500, "the dataset is a whole sample");
            Map<String, Map<String, String>> rows = tracked(superuser);
            flyway(database).load().migrate();
            assertKept(superuser, rows);
            Report after = verified(database);
            assertEquals(List.of(), after.findings().stream().filter(finding -> !finding.text().contains("not linked")).toList());
            assertEquals(before.head(), headAt(superuser, before.number()), "the trail goes on where it ended");
            assertTrue(after.changes() >= before.changes() && after.rows() >= before.rows());
        }
    }

    private static void assertKept(Connection superuser, Map<String, Map<String, String>> rows) throws SQLException {
        for (Map.Entry<String, Map<String, String>> table : rows.entrySet()) {
            Map<String, String> now = rows(superuser, table.getKey());
            for (Map.Entry<String, String> row : table.getValue().entrySet()) {
                assertTrue(now.containsKey(row.getKey()), () -> table.getKey() + " lost " + row.getKey());
                assertTrue(sameOrRecorded(superuser, table.getKey(), row.getKey(), row.getValue(), now.get(row.getKey())),
                        () -> table.getKey() + " " + row.getKey() + " was " + row.getValue() + " and is " + now.get(row.getKey()));
            }
        }
    }

    /** A migration that writes into a tracked table does it under an entry, so the change before it still says what stood there. */
    private static boolean sameOrRecorded(Connection superuser, String table, String id, String before, String after) throws SQLException {
        try (var select = superuser.prepareStatement("""
                SELECT ?::jsonb <@ ?::jsonb OR EXISTS (SELECT FROM change c JOIN audit_entry e ON e.id = c.entry_id
                    WHERE c.table_name = ? AND c.row_id = ?::uuid AND e.operation = 'MIGRATE' AND ?::jsonb <@ c.old_row)""")) {
            select.setString(1, before);
            select.setString(2, after);
            select.setString(3, table);
            select.setString(4, id);
            select.setString(5, before);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static Map<String, Map<String, String>> tracked(Connection superuser) throws SQLException {
        Map<String, Map<String, String>> found = new TreeMap<>();
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("SELECT table_name FROM tracked_table UNION SELECT 'audit_entry'")) {
            while (row.next()) {
                found.put(row.getString(1), rows(superuser, row.getString(1)));
            }
        }
        return found;
    }

    private static Map<String, String> rows(Connection superuser, String table) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = superuser.createStatement(); ResultSet row = statement.executeQuery(ROWS.formatted(table))) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        return found;
    }

    private static String headAt(Connection superuser, long number) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("SELECT encode(head, 'hex') FROM audit_link WHERE number = " + number)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Report verified(Database database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), Database.VERIFY, database.verifyPassword())) {
            return AuditVerification.verifyAtRest(connection, 0, null);
        }
    }

    private static FluentConfiguration flyway(Database database) {
        return Flyway.configure().dataSource(database.url(), Database.OWNER, database.ownerPassword())
                .locations("classpath:db/migration").outOfOrder(true);
    }
}
