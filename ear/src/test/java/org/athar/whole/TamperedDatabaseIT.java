package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.athar.harness.Suite;
import org.athar.harness.Verification;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Finding;
import org.athar.operation.verify.Finding.Kind;
import org.athar.operation.verify.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes the database by hand, with every right and past every trigger, is found out, and the first bad row or entry is named. */
class TamperedDatabaseIT {

    private static final String PERSON = "(SELECT id FROM staff_member ORDER BY id LIMIT 1)";
    private static final String ENTRY = "(SELECT entry_id FROM audit_link ORDER BY number LIMIT 1)";
    private static Database database;

    @BeforeAll
    static void servers() {
        database = Suite.servers().database();
    }

    @Test
    void an_untouched_database_verifies_clean() throws Exception {
        Report report = Verification.ofTheSuite();
        assertEquals(List.of(), report.findings());
        assertTrue(report.entries() > 0 && report.changes() > 0 && report.rows() > 0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tamperings")
    void a_change_by_hand_is_found_and_named(Kind expected, String tampering) throws Exception {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute(tampering);
            List<Finding> findings = AuditVerification.findings(superuser, 0, null);
            superuser.rollback();
            assertTrue(findings.stream().anyMatch(finding -> finding.kind() == expected), "found " + findings);
            assertTrue(findings.stream().filter(finding -> finding.kind() == expected)
                    .allMatch(finding -> finding.text().length() > 20), "each says what and where");
        }
    }

    @Test
    void a_row_changed_by_hand_is_named() throws Exception {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("UPDATE staff_member SET profession = 'changed by hand' WHERE id = " + PERSON);
            List<Finding> findings = AuditVerification.findings(superuser, 0, null);
            superuser.rollback();
            assertEquals(1, findings.size());
            assertEquals("staff_member", findings.get(0).table());
            assertTrue(findings.get(0).row() != null && findings.get(0).entry() != null);
        }
    }

    @Test
    void a_trail_that_was_cut_since_the_last_verification_is_found() throws Exception {
        Report report = Verification.ofTheSuite();
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("DELETE FROM audit_link WHERE number = " + report.number());
            List<Finding> findings = AuditVerification.findings(superuser, report.number(), report.head());
            superuser.rollback();
            assertTrue(findings.stream().anyMatch(finding -> finding.kind() == Kind.HEAD_LOST), "found " + findings);
        }
    }

    @Test
    void a_column_that_is_added_and_a_table_that_is_written_anew_raise_no_alarm() throws Exception {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (String more : List.of("", "; CLUSTER staff_member USING staff_member_pkey")) {
                statement.execute("ALTER TABLE staff_member ADD COLUMN more boolean NOT NULL DEFAULT false, ADD COLUMN other text, "
                        + "ADD COLUMN third text NOT NULL DEFAULT 'a word'" + more);
                assertEquals(List.of(), AuditVerification.findings(superuser, 0, null));
                superuser.rollback();
            }
        }
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(ofRecordsAndTheirHistory(), ofTheTrail(), ofGuards()).flatMap(one -> one);
    }

    private static Stream<Arguments> ofRecordsAndTheirHistory() {
        return Stream.of(
                Arguments.of(Kind.ROW_CHANGED, "UPDATE staff_member SET profession = 'changed by hand' WHERE id = " + PERSON),
                Arguments.of(Kind.ROW_ADDED, "INSERT INTO staff_account (id, version, staff_member_id, username) "
                        + "VALUES (gen_random_uuid(), 0, " + PERSON + ", 'added.by.hand')"),
                Arguments.of(Kind.ROW_REMOVED, "DELETE FROM staff_account WHERE staff_member_id = " + PERSON),
                Arguments.of(Kind.HISTORY_CHANGED,
                        "UPDATE change SET new_row = new_row || '{\"name_en\": \"Somebody else\"}' WHERE row_id = " + PERSON),
                Arguments.of(Kind.HISTORY_CHANGED,
                        "UPDATE change SET old_row = '{}' WHERE id = (SELECT max(id) FROM change WHERE old_row IS NOT NULL)"),
                Arguments.of(Kind.HISTORY_CHANGED, "DELETE FROM change WHERE id = (SELECT min(id) FROM change)"),
                Arguments.of(Kind.HISTORY_CHANGED, "UPDATE change SET old_row = old_row || '{\"more\": 1}' WHERE id = "
                        + "(SELECT max(id) FROM change WHERE old_row IS NOT NULL)"),
                Arguments.of(Kind.HISTORY_CHANGED, """
                        WITH made AS (INSERT INTO change (entry_id, table_name, row_id, old_row, new_row)
                            SELECT gen_random_uuid(), table_name, row_id, new_row, new_row FROM change ORDER BY id DESC LIMIT 1 RETURNING *)
                        INSERT INTO audit_row (change_id, entry_id, table_name, row_id, digest) SELECT id, entry_id, table_name, row_id,
                            sha256(convert_to(salt::text || new_row::text, 'UTF8')) FROM made"""),
                Arguments.of(Kind.ROW_CHANGED, "ALTER TABLE staff_member ADD COLUMN more text; "
                        + "UPDATE staff_member SET more = 'x' WHERE id = " + PERSON));
    }

    private static Stream<Arguments> ofTheTrail() {
        return Stream.of(
                Arguments.of(Kind.ENTRY_CHANGED, "UPDATE audit_entry SET reason = 'another reason' WHERE id = " + ENTRY),
                Arguments.of(Kind.ENTRY_CHANGED, "UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE id = " + ENTRY),
                Arguments.of(Kind.ENTRY_CHANGED, "DELETE FROM audit_entry WHERE id = " + ENTRY),
                Arguments.of(Kind.NUMBER_MISSING, "DELETE FROM audit_link WHERE number = 2"),
                Arguments.of(Kind.CHAIN_BROKEN, "UPDATE audit_link SET head = sha256('x') WHERE number = 3"),
                Arguments.of(Kind.ENTRY_CHANGED, "UPDATE audit_link SET digest = sha256('x') WHERE number = 3"),
                Arguments.of(Kind.ENTRY_CHANGED,
                        "UPDATE audit_row SET digest = sha256('x') WHERE entry_id = (SELECT max(entry_id::text)::uuid FROM audit_row)"),
                Arguments.of(Kind.CHAIN_BROKEN, "UPDATE audit_link SET linked_at = linked_at - interval '1 hour' WHERE number = 3"),
                Arguments.of(Kind.ENTRY_CHANGED, "UPDATE audit_entry SET refusals = '{\"\"}' WHERE id = " + ENTRY),
                Arguments.of(Kind.ENTRY_CHANGED, "UPDATE audit_entry SET recorded_at = (recorded_at::timestamp::text || ' BC')::timestamp "
                        + "AT TIME ZONE 'UTC' WHERE id = " + ENTRY),
                Arguments.of(Kind.NOT_LINKED, """
                        INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, sensitivity)
                        VALUES (gen_random_uuid(), now() - interval '1 hour', 'added.by.hand', 'READ_SELF', 'CHANGED', 'x', 'S1')"""),
                Arguments.of(Kind.NOT_LINKED, """
                        INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, sensitivity)
                        VALUES (gen_random_uuid(), now() + interval '1 year', 'added.by.hand', 'READ_SELF', 'CHANGED', 'x', 'S1')"""));
    }

    private static Stream<Arguments> ofGuards() {
        return Stream.of(
                Arguments.of(Kind.TRACKING_OFF, "DROP TRIGGER staff_member_is_tracked ON staff_member"),
                Arguments.of(Kind.TRACKING_OFF, "DROP TRIGGER staff_member_is_tracked_from_first ON staff_member"),
                Arguments.of(Kind.TRACKING_OFF, "DROP TRIGGER change_is_kept ON change"),
                Arguments.of(Kind.TRACKING_OFF, "CREATE OR REPLACE TRIGGER staff_member_is_tracked AFTER INSERT ON staff_member "
                        + "FOR EACH ROW EXECUTE FUNCTION athar_record_change()"),
                Arguments.of(Kind.TRACKING_OFF, "CREATE OR REPLACE FUNCTION athar_record_change() RETURNS trigger LANGUAGE plpgsql "
                        + "AS 'BEGIN RETURN NULL; END'"),
                Arguments.of(Kind.TRACKING_OFF, "DELETE FROM tracked_table WHERE table_name = 'site_link'"));
    }

    private static Connection superuser() throws SQLException {
        String password = Secrets.of(Suite.servers().instance().secrets()).get(Secret.POSTGRES_PASSWORD);
        return DriverManager.getConnection(database.url(), "postgres", password);
    }
}
