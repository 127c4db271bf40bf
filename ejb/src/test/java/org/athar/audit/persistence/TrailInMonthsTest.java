package org.athar.audit.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Finding;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Workbench;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trail is a table for each month: none can be had under its own name, none is missed when it is not there, and none is taken away. */
@AtTheWorkbench
class TrailInMonthsTest {

    private static final String PRIVILEGE = "42501";
    private static final String ENTRY = "INSERT INTO %s (id, recorded_at, account, operation, result, subject_type, sensitivity) "
            + "VALUES (%s, date_trunc('microseconds', now()), 'months', 'READ_SELF', 'READ', 'thing', 'S1')";
    private static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);
    private static final String NEXT = named(NOW.plusMonths(1));
    private static final String AFTER = named(NOW.plusMonths(2));
    private static Database database;

    @BeforeAll
    static void aTrailOfItsOwn() throws SQLException {
        database = Workbench.here().emptyDatabase("months");
        Flyway.configure().dataSource(database.url(), Database.OWNER, database.ownerPassword()).locations("classpath:db/migration")
                .outOfOrder(true).load().migrate();
        run(ENTRY.formatted("audit_entry", "uuidv7(interval '40 days')"), ENTRY.formatted("audit_entry", "uuidv7()"));
        link();
    }

    @Test
    void consists_of_what_was_there_of_six_months_to_come_and_of_what_belongs_to_none() throws SQLException {
        List<String> expected = new ArrayList<>();
        for (int ahead = 1; ahead <= 6; ahead++) {
            expected.add(named(NOW.plusMonths(ahead)));
        }
        expected.addAll(List.of("audit_entry_at_first", "audit_entry_elsewhere"));
        assertTrue(parts().containsAll(expected), parts().toString());
        assertEquals(List.of("0"), read("SELECT athar_make_months(6)"), "they are there");
        assertEquals(List.of(), findings(superuser()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void gives_nothing_of_a_month_to_the_application_under_its_own_name(String part) throws SQLException {
        for (String attempt : List.of("SELECT FROM %s", ENTRY.formatted("%s", "uuidv7()"), "UPDATE %s SET reason = 'x'", "DELETE FROM %s",
                "TRUNCATE %s", "DROP TABLE %s", "ALTER TABLE audit_entry DETACH PARTITION %s", "ALTER TABLE %s DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE %s DISABLE TRIGGER ALL", "CREATE POLICY open ON %s USING (true)", "COPY %s TO STDOUT", "BEGIN; LOCK TABLE %s",
                "ALTER TABLE %s ADD COLUMN more text", "SELECT athar_make_months(1), '%s'", "SELECT athar_keep_part('%s')")) {
            assertEquals(PRIVILEGE, refusal(application(), attempt.formatted(part)), attempt);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keeps_each_month_from_its_owner_and_from_whoever_was_given_it_by_mistake(String part) throws SQLException {
        try (Connection owner = DriverManager.getConnection(database.url(), Database.OWNER, database.ownerPassword())) {
            assertEquals(PRIVILEGE, refusal(owner, "DELETE FROM " + part));
        }
        try (Connection owner = DriverManager.getConnection(database.url(), Database.OWNER, database.ownerPassword())) {
            assertEquals(PRIVILEGE, refusal(owner, "TRUNCATE " + part + " CASCADE"));
        }
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("GRANT ALL ON " + part + " TO athar_app");
            assertEquals(List.of("The part " + part + " of the trail can be reached under its own name."), findings(superuser));
            statement.execute("SET LOCAL ROLE athar_app");
            assertEquals(List.of("0"), column(statement, "SELECT count(*) FROM " + part));
            assertEquals(0, statement.executeUpdate("UPDATE " + part + " SET reason = 'x'"));
            assertEquals(PRIVILEGE, refusal(superuser, ENTRY.formatted(part, "uuidv7()")));
        }
    }

    @Test
    void loses_no_entry_whose_month_has_no_table() throws SQLException {
        YearMonth late = NOW.plusMonths(40);
        run(ENTRY.formatted("audit_entry", "uuidv7('" + late.atDay(9) + "'::timestamptz - now())"), ENTRY.formatted("audit_entry",
                "'f0000000-0000-4000-8000-000000000000'"));
        link();
        assertEquals(List.of("2"), read("SELECT count(*) FROM audit_entry_elsewhere"));
        assertEquals(List.of(), findings(superuser()));
        assertTrue(Integer.parseInt(read("SELECT athar_make_months(42)").get(0)) > 30);
        assertTrue(!parts().contains(named(late)) && parts().contains(named(late.plusMonths(1))), "it stays where its first entries are");
        run(ENTRY.formatted("audit_entry", "uuidv7('" + late.atDay(10) + "'::timestamptz - now())"));
        link();
        assertEquals(List.of("3"), read("SELECT count(*) FROM audit_entry_elsewhere"));
        assertEquals(List.of(), findings(superuser()));
    }

    @Test
    void refuses_a_change_without_an_entry_when_it_is_to_be_kept() throws SQLException {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            String change = "INSERT INTO change (entry_id, table_name, row_id, new_row) VALUES (%s, 'x', gen_random_uuid(), '{}')";
            statement.execute(change.formatted("gen_random_uuid()"));
            assertEquals("23503", assertThrows(SQLException.class, superuser::commit).getSQLState());
            statement.execute("SELECT set_config('x.entry', uuidv7()::text, true)");
            statement.execute(change.formatted("current_setting('x.entry')::uuid"));
            statement.execute(ENTRY.formatted("audit_entry", "current_setting('x.entry')::uuid"));
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            superuser.rollback();
        }
    }

    /** What a superuser does, and a part of the sentence under which it is found. */
    static Stream<List<String>> tamperings() {
        String free = "DO $$ DECLARE k record; BEGIN FOR k IN SELECT conrelid::regclass AS t, conname FROM pg_constraint WHERE confrelid = "
                + "'audit_entry'::regclass AND conparentid = 0 LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', k.t, k.conname); "
                + "END LOOP; END $$";
        String detach = "ALTER TABLE audit_entry DETACH PARTITION ";
        String misplace = detach + NEXT + "; INSERT INTO " + NEXT + " SELECT * FROM audit_entry LIMIT 1; ALTER TABLE " + NEXT
                + " ADD CHECK (id IS NOT NULL AND id >= '" + firstId(1) + "' AND id < '" + firstId(2) + "') NOT VALID; "
                + "UPDATE pg_constraint SET convalidated = true WHERE conrelid = '" + NEXT + "'::regclass; "
                + "ALTER TABLE audit_entry ATTACH PARTITION " + NEXT + " FOR VALUES FROM ('" + firstId(1) + "') TO ('" + firstId(2) + "')";
        return Stream.of(
                List.of(free, detach + "audit_entry_at_first", "audit_entry_at_first is no longer a part of the trail."),
                List.of(free, detach + "audit_entry_at_first", "Entry number 1 is gone."),
                List.of(free, "DROP TABLE audit_entry_at_first", "Entry number 1 is gone."),
                List.of(free, detach + NEXT, NEXT + " is no longer a part of the trail."),
                List.of(free, "DROP TABLE " + NEXT, "The trail has lost its part of " + NOW.plusMonths(1) + "."),
                List.of(free, "DROP TABLE audit_entry_elsewhere", "The trail has lost its first part, or the one"),
                List.of("", misplace, "The part " + NEXT + " of the trail holds entries that belong to another one."),
                List.of("", "CREATE TABLE forged (LIKE audit_entry INCLUDING ALL); " + ENTRY.formatted("forged",
                        "'e0000000-0000-7000-8000-000000000000'") + "; ALTER TABLE audit_entry ATTACH PARTITION forged FOR VALUES FROM "
                        + "('e0000000-0000-7000-8000-000000000000') TO (MAXVALUE)", "The table forged was made a part of the trail by"),
                List.of("", "ALTER TABLE " + AFTER + " RENAME TO audit_entry_2099_01", "is not the month that it is called by."),
                List.of("", "DROP TRIGGER " + NEXT + "_is_kept ON " + NEXT, "the trigger " + NEXT + "_is_kept is off, gone or another"),
                List.of("", "ALTER TABLE " + NEXT + " NO FORCE ROW LEVEL SECURITY", "can be reached under its own name."),
                List.of("", "CREATE POLICY open ON " + NEXT + " USING (true)", "can be reached under its own name."),
                List.of("", "GRANT SELECT (id) ON " + NEXT + " TO PUBLIC", "can be reached under its own name."),
                List.of("", "DROP TRIGGER change_belongs_to_an_entry ON change", "A change may be made without an entry"),
                List.of(free, "ALTER TABLE audit_entry RENAME TO audit_entry_whole; CREATE TABLE audit_entry AS TABLE audit_entry_whole",
                        "The trail is no longer one table in parts"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void is_verified_whole_whatever_a_superuser_does_to_its_parts(List<String> tampering) throws SQLException {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(tampering.get(0));
            statement.execute(tampering.get(1));
            List<String> found = findings(superuser);
            superuser.rollback();
            assertTrue(found.stream().anyMatch(sentence -> sentence.contains(tampering.get(2))), found.toString());
        }
        assertEquals(List.of(), findings(superuser()));
    }

    /** Of each kind. */
    static List<String> kinds() {
        return List.of("audit_entry_at_first", "audit_entry_elsewhere", NEXT, AFTER);
    }

    private static List<String> parts() throws SQLException {
        return read("SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'audit_entry'::regclass ORDER BY 1");
    }

    private static String named(YearMonth month) {
        return "audit_entry_%d_%02d".formatted(month.getYear(), month.getMonthValue());
    }

    private static String firstId(int ahead) {
        String millis = "%012x".formatted(NOW.plusMonths(ahead).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return millis.substring(0, 8) + "-" + millis.substring(8) + "-7000-8000-000000000000";
    }

    private static List<String> findings(Connection superuser) throws SQLException {
        boolean own = superuser.getAutoCommit();
        superuser.setAutoCommit(false);
        List<String> found = AuditVerification.findings(superuser, 0, null).stream().map(Finding::text).toList();
        if (own) {
            superuser.close();
        }
        return found;
    }

    private static void link() throws SQLException {
        try (Connection superuser = superuser()) {
            superuser.setAutoCommit(false);
            Linking.link(superuser, Instant.now().truncatedTo(ChronoUnit.MICROS), 2_000);
            superuser.commit();
        }
    }

    private static Connection superuser() throws SQLException {
        return Workbench.here().superuser(database);
    }

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(database.url(), Database.APP, database.appPassword());
    }

    private static String refusal(Connection speaking, String attempt) throws SQLException {
        try (Statement statement = speaking.createStatement()) {
            return assertThrows(SQLException.class, () -> statement.execute(attempt), attempt).getSQLState();
        } finally {
            if (speaking.getAutoCommit()) {
                speaking.close();
            }
        }
    }

    private static void run(String... statements) throws SQLException {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static List<String> read(String query) throws SQLException {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            return column(statement, query);
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
