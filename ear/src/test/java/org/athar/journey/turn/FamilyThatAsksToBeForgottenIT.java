package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.athar.harness.Desk;
import org.athar.harness.Records;
import org.athar.harness.Suite;
import org.athar.harness.Verification;
import org.athar.harness.Words;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Finding;
import org.athar.operation.verify.Finding.Kind;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A family asks that its data is erased. One proposes to carry it out, another confirms at a desk of her own; afterwards no table of the
 * database holds a word of it, the trail verifies, and whoever blanks a value by hand is found all the same.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FamilyThatAsksToBeForgottenIT {

    private static final String ERASED = "OblivionErased";
    private static final String KEPT = "OblivionKept";
    private static Prepared made;

    /** What an erasure leaves alone, and why, as people read it in docs/concepts/data-protection.md. */
    private static final Map<String, List<String>> STAYS = Map.of(
            "by what is told of the person the search goes on",
            List.of("missing_person", "missing_person_name", "missing_person_words", "missing_person_status", "ante_mortem_item"),
            "cases and decisions are evidence: a contested finding may be looked at again (rule M2)",
            List.of("candidate", "contradiction", "contradiction_answer", "evidence_line", "exclusion", "exclusion_withdrawal",
                    "historic_record", "identification_sheet", "line_signature", "pending_step", "proposal", "proposal_review",
                    "quality_check", "sheet_vote", "stage_event"),
            "that remains were handed over, and to whom, must stay provable", List.of("remains_return", "return_receipt"),
            "codes and days alone: that somebody was told must stay provable", List.of("family_answer", "family_notice"),
            "labels, ids and a number, which name nobody; the profiles they rest on are gone", List.of("match_candidate", "tested_member"),
            "what was ordered and decided about the erasure itself",
            List.of("legal_hold", "request_decision", "erasure", "erasure_mark"));

    /** Tables whose keys lead to a missing person, with values of class S2 or above, of which an erasure takes nothing. */
    private static final String UNCOVERED = """
            WITH RECURSIVE family (id) AS (
                SELECT 'missing_person'::regclass::oid
                UNION SELECT c.conrelid FROM pg_constraint c JOIN family f ON c.confrelid = f.id WHERE c.contype = 'f')
            SELECT DISTINCT i.table_name FROM family f JOIN information_schema.columns i ON i.table_name = f.id::regclass::text
            LEFT JOIN tracked_table t USING (table_name) LEFT JOIN tracked_column c USING (table_name, column_name)
            WHERE i.table_schema = 'public' AND i.data_type NOT IN ('uuid', 'boolean', 'timestamp with time zone')
              AND i.column_name <> 'version' AND coalesce(c.sensitivity, t.sensitivity, 'S4') >= 'S2'
              AND NOT (EXISTS (SELECT FROM erasable_column e WHERE e.table_name = i.table_name)
                  AND strpos(pg_get_functiondef('athar_family_rows(uuid)'::regprocedure), quote_literal(i.table_name)) > 0)""";

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    @Order(1)
    void is_erased_by_two_and_nothing_of_it_is_left() throws Exception {
        made = Prepared.scene("FORGOTTEN", "Oblivion");
        Records.change("what others have written about the family", """
                INSERT INTO task (id, version, text_key, page, subject_type, subject_id, role, due_on, opened_at, done_at, done_by, note)
                SELECT uuidv7(), 0, 'identification.task.handOver', '/liaison/view.xhtml?ref=%s', 'identification_case', uuidv7(),
                    'LIAISON_OFFICER', current_date, now(), now(), id, '%s told on the telephone' FROM staff_member LIMIT 1"""
                .formatted(made.get("person"), ERASED), """
                INSERT INTO draft (id, version, person_id, page, form, initial, typed, kept_at)
                SELECT uuidv7(), 0, id, '/protection/view.xhtml?ref=%s', 'decide', '{}', '{"reasons": ["%s"]}', now() FROM staff_member
                LIMIT 1""".formatted(made.get("request"), ERASED));
        assertTrue(tablesWith(ERASED).containsAll(List.of("audit_entry", "change", "consent", "consent_withdrawal", "data_request", "draft",
                "enquiry", "family_appointment", "family_wish", "informant", "missing_person_protected", "relative")),
                () -> "before, all of them hold it: " + tables(ERASED));
        try (Desk officer = Desk.of("samira.alhamdani")) {
            for (String form : List.of("agree", "plan", "wishes", "handover", "told", "ask")) {
                officer.open("liaison/" + form + ".xhtml?ref=" + made.get("person"));
                assertTrue(officer.page().url().contains("liaison/view.xhtml"), form + " opens while the family is sealed");
            }
            assertFalse(officer.page().content().contains(ERASED), "granted, it seals");
            officer.open("liaison/log.xhtml?ref=" + made.get("person"));
            assertTrue(officer.see("input[id$=':askedBy']").isVisible(), "every enquiry is logged");
        }
        String address = "protection/view.xhtml?ref=" + made.get("request");
        try (Desk protection = Desk.of("mariwan.hawrami"); Desk coordinator = Desk.of("huda.aljubouri")) {
            protection.open(address);
            String shown = protection.read("#erasure");
            assertTrue(shown.contains("Relatives · Telephone · in 1 record") && shown.contains("What stays, and why"), shown);
            assertFalse(shown.contains(ERASED), "kinds are named, never values");
            assertEquals(List.of(), protection.barriers());
            protection.photograph("erasure-before-en");
            protection.form(address).choose("verdict", "Carry it out").write("reasons", "Granted, no order holds it.").press("do")
                    .done("Proposed");
            assertEquals(0, protection.page().locator("button[id$=':confirm']").count(), "who proposed does not confirm");
            assertTrue(tablesWith(ERASED).contains("relative"), "a proposal erases nothing");
            coordinator.form(address).press("confirm").done("The answer is recorded");
            assertTrue(coordinator.read("#erasure").contains("Carried out on"), coordinator.read("#erasure"));
            coordinator.photograph("erasure-after-en");
        }
        assertEquals(List.of(), tables(ERASED));
        assertTrue(tablesWith(KEPT).contains("relative"), "another family's data is not touched");
        assertEquals(List.of(), Verification.ofTheSuite().findings());
    }

    @Test
    @Order(2)
    void is_told_about_by_a_tombstone_in_three_languages() {
        for (String language : List.of("en", "ar", "ckb")) {
            String words = Words.in(language).get("common.erased").replaceAll("\\{.*", "").strip();
            try (Desk officer = Desk.of("samira.alhamdani")) {
                for (String page : List.of("missing/view.xhtml?tab=overview", "missing/view.xhtml?tab=family",
                        "missing/view.xhtml?tab=consent", "missing/view.xhtml?tab=history", "liaison/view.xhtml?tab=told",
                        "liaison/view.xhtml?tab=enquiries", "liaison/view.xhtml?tab=agreed", "liaison/view.xhtml?tab=remains",
                        "liaison/view.xhtml?tab=history",
                        "missing/consent.xhtml?x=1", "liaison/plan.xhtml?x=1", "liaison/log.xhtml?x=1")) {
                    officer.open(page + "&ref=" + made.get("person") + "&lang=" + language);
                    String read = officer.page().content();
                    assertFalse(read.contains("⟦"), page + " shows what stands in the database");
                    assertTrue(!page.contains("view") || read.contains(words) && read.contains(made.get("request")), page + " " + language);
                }
                officer.photograph("erasure-tombstone-" + language);
                assertEquals(List.of(), officer.complaints());
            }
        }
    }

    @Test
    @Order(3)
    void is_not_covered_when_somebody_blanks_by_hand() throws Exception {
        String stone = "'⟦erased 2026-01-01 DR-2026-0001⟧'";
        finds(Kind.ROW_CHANGED, "relative", "UPDATE relative SET phone = NULL WHERE phone LIKE '" + KEPT + "%'");
        finds(Kind.HISTORY_CHANGED, "relative", "UPDATE relative SET phone = " + stone + " WHERE phone LIKE '" + KEPT + "%'",
                "UPDATE change SET new_row = athar_redact(new_row, '{phone}', " + stone + "), old_row = athar_redact(old_row, '{phone}', "
                        + stone + ") WHERE table_name = 'relative' AND new_row::text LIKE '%" + KEPT + "%'");
        finds(Kind.HISTORY_CHANGED, "relative", "UPDATE change SET new_row = new_row || '{\"kinship\": \"FATHER\"}' WHERE id = "
                + "(SELECT min(change_id) FROM erasure_mark m JOIN change c ON c.id = m.change_id WHERE c.table_name = 'relative')");
        finds(Kind.ENTRY_CHANGED, null, "UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE id IN "
                + "(SELECT reason_of FROM erasure_mark)");
        finds(Kind.ROW_REMOVED, "erasure_mark", "DELETE FROM erasure_mark");
        finds(Kind.HISTORY_CHANGED, "relative", "UPDATE request_decision SET confirmed = false WHERE verdict = 'ERASE'");
        finds(Kind.ROW_ADDED, "erasure", "INSERT INTO erasure SELECT gen_random_uuid(), (SELECT id FROM data_request WHERE id NOT IN "
                + "(SELECT request_id FROM erasure) LIMIT 1), person_id, tombstone, counted, entry_id, erased_at FROM erasure LIMIT 1");
    }

    @Test
    @Order(3)
    void lends_its_marks_to_no_other_change() throws Exception {
        String digest = "sha256(convert_to(c.salt::text || c.new_row::text, 'UTF8'))";
        String change = "(SELECT min(c.id) FROM change c JOIN erasure_mark m ON m.reason_of = c.entry_id WHERE c.table_name = 'relative')";
        finds(Kind.ENTRY_CHANGED, null, "UPDATE change SET new_row = new_row || '{\"kinship\": \"FATHER\"}' WHERE id = " + change,
                "UPDATE audit_row SET digest = " + digest + " FROM change c WHERE c.id = change_id AND c.id = " + change,
                "UPDATE change SET old_row = old_row || '{\"kinship\": \"FATHER\"}' WHERE id = (SELECT min(later.id) FROM change later "
                        + "JOIN change c ON c.row_id = later.row_id AND c.table_name = later.table_name WHERE c.id = " + change
                        + " AND later.id > c.id)");
        String own = "FROM erasure_mark m JOIN erasure e ON e.id = m.erasure_id AND e.entry_id = m.reason_of";
        finds(Kind.ENTRY_CHANGED, null, "INSERT INTO erasure_mark (id, erasure_id, reason_of, digest) SELECT gen_random_uuid(), e.id, "
                        + "a.id, sha256(convert_to(a.salt::text || to_jsonb(a)::text, 'UTF8')) FROM erasure e "
                        + "JOIN audit_entry a ON a.id = e.entry_id",
                "INSERT INTO change (entry_id, table_name, row_id, new_row) SELECT e.entry_id, 'erasure_mark', m.id, to_jsonb(m) " + own,
                "INSERT INTO audit_row SELECT c.id, c.entry_id, c.table_name, c.row_id, " + digest + " FROM change c WHERE c.row_id IN "
                        + "(SELECT m.id " + own + ")");
        finds(Kind.HISTORY_CHANGED, "relative", "INSERT INTO change (entry_id, table_name, row_id, old_row, new_row) SELECT "
                        + "c.entry_id, 'erasure_mark', m.id, to_jsonb(m), to_jsonb(m) FROM erasure_mark m CROSS JOIN LATERAL "
                        + "(SELECT entry_id FROM change WHERE entry_id NOT IN (SELECT entry_id FROM erasure) ORDER BY id DESC LIMIT 1) c "
                        + "WHERE m.change_id = " + change,
                "INSERT INTO audit_row SELECT c.id, c.entry_id, c.table_name, c.row_id, " + digest
                        + " FROM change c WHERE NOT EXISTS (SELECT FROM audit_row r WHERE r.change_id = c.id)");
    }

    @Test
    @Order(4)
    void is_beyond_the_reach_of_the_application_without_two_decisions() throws Exception {
        for (String attempt : List.of("UPDATE change SET new_row = '{}'", "UPDATE audit_entry SET reason = NULL",
                "INSERT INTO erasure_mark SELECT * FROM erasure_mark", "DELETE FROM relative",
                "SELECT athar_erase_table(gen_random_uuid(), 'relative', '{}', 'x')",
                "SELECT athar_erase((SELECT request_id FROM erasure LIMIT 1), gen_random_uuid(), now())",
                "SELECT athar_begin(gen_random_uuid(), (SELECT staff_id FROM athar_sign_in('mariwan.hawrami')), 'DECIDE_REQUEST', "
                        + "'DATA_PROTECTION_OFFICER'), athar_erase((SELECT request_id FROM erasure LIMIT 1), gen_random_uuid(), now())",
                "SELECT athar_erase(gen_random_uuid(), gen_random_uuid(), now())")) {
            try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
                superuser.setAutoCommit(false);
                statement.execute("SET LOCAL ROLE athar_app");
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(attempt), attempt);
                assertEquals("42501", refused.getSQLState(), attempt + ": " + refused.getMessage());
                superuser.rollback();
            }
        }
    }

    @Test
    @Order(5)
    void keeps_of_what_is_protected_only_codes_and_days() throws Exception {
        List<String> kept = new ArrayList<>();
        String query = """
                SELECT i.table_name || '.' || i.column_name FROM information_schema.columns i JOIN tracked_table t USING (table_name)
                LEFT JOIN tracked_column c USING (table_name, column_name)
                WHERE i.table_schema = 'public' AND i.data_type = 'text' AND coalesce(c.sensitivity, t.sensitivity) >= 'S3'
                  AND table_name IN (SELECT DISTINCT e.table_name FROM erasable_column e)
                  AND NOT EXISTS (SELECT FROM erasable_column e WHERE e.table_name = i.table_name AND e.column_name = i.column_name)
                ORDER BY 1""";
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                kept.add(row.getString(1));
            }
        }
        assertEquals(List.of("consent.basis", "consent.given_on", "consent.purpose", "consent_withdrawal.withdrawn_on",
                "data_request.standing", "dna_profile.kind", "dna_profile.kit", "dna_profile.status", "dna_profile.typed_on",
                "enquiry.answer", "enquiry.asked_on", "enquiry.channel", "enquiry.identity_check",
                "enquiry.kinship",
                "enquiry.kinship_check", "enquiry.language", "enquiry.told", "family_appointment.kind",
                "family_wish.later_finds",
                "family_wish.said_on", "notification_plan.channel", "notification_plan.language", "profile_resemblance.outcome",
                "relative.kinship"), kept,
                "a new value of a family is erased, or its migration says that it is a code");
    }

    @Test
    @Order(6)
    void is_erased_from_every_table_whose_keys_lead_to_a_person_but_those_named_with_the_reason_why_they_stay() throws SQLException {
        assertEquals(STAYS.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)), uncovered());
    }

    @Test
    @Order(7)
    void is_not_left_behind_in_a_new_table_however_far_from_the_person_it_stands() throws SQLException {
        Set<String> found = uncovered("CREATE TABLE family_visit (id uuid PRIMARY KEY, enquiry_id uuid REFERENCES enquiry, words text)",
                "SELECT athar_track('family_visit', 'S3')",
                "CREATE TABLE visit_by_car (id uuid PRIMARY KEY, visit_id uuid REFERENCES family_visit, plate text)",
                "SELECT athar_track('visit_by_car', 'S1', '{\"plate\": \"S2\"}')",
                "CREATE TABLE visit_count (id uuid PRIMARY KEY, visit_id uuid REFERENCES family_visit, words text)",
                "SELECT athar_track('visit_count', 'S1')");
        found.removeAll(uncovered());
        assertEquals(Set.of("family_visit", "visit_by_car"), found, "what is of class S1 alone is not asked for");
    }

    /** Tables that an erasure does not touch, after these changes of the database, which are taken back. */
    private static Set<String> uncovered(String... changes) throws SQLException {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (String change : changes) {
                statement.execute(change);
            }
            Set<String> found = new TreeSet<>();
            try (ResultSet row = statement.executeQuery(UNCOVERED)) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            superuser.rollback();
            return found;
        }
    }

    private static void finds(Kind kind, String table, String... tamperings) throws Exception {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("SET LOCAL timezone = 'UTC'");
            for (String tampering : tamperings) {
                assertTrue(statement.executeUpdate(tampering) > 0, tampering + " changes nothing");
            }
            List<Finding> findings = AuditVerification.findings(superuser, 0, null);
            superuser.rollback();
            assertTrue(findings.stream().anyMatch(one -> one.kind() == kind && (table == null || table.equals(one.table()))),
                    () -> List.of(tamperings) + " gives " + findings);
        }
    }

    private static List<String> tables(String word) {
        try {
            return new ArrayList<>(tablesWith(word));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Every table of the database that holds the word in any of its columns. */
    private static TreeSet<String> tablesWith(String word) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT FROM \"" + table + "\" t WHERE t::text LIKE '%" + word + "%'")) {
                    if (row.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static Connection superuser() throws SQLException {
        String password = Secrets.of(Suite.servers().instance().secrets()).get(Secret.POSTGRES_PASSWORD);
        return DriverManager.getConnection(Suite.servers().database().url(), "postgres", password);
    }
}
