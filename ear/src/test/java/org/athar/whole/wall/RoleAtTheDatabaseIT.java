package org.athar.whole.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever speaks to the database as the application, for a person with one role, gets the rows that the role may read and no others. */
class RoleAtTheDatabaseIT {

    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static final String ON_SITE = "karwan.barzinji";
    private static final String OFFICER = "samira.alhamdani";

    /** Who may read what, by the row of the matrix, and from which class on. */
    private static final String READING = """
            READ_SELF S1 staff_member staff_account staff_grant setting liaison_office
            READ_SITES S1 site site_status_event site_link site_link_assessment site_link_evidence site_campaign site_happening
            READ_INCIDENTS S1 incident incident_place incident_perpetrator incident_qualification facility facility_operator facility_link
            READ_INCIDENTS S1 facility_link_evidence facility_link_grade
            READ_ROLL S3 roll_entry
            READ_SOURCES S1 source_origin
            READ_CUSTODY S2 custody_item custody_event custody_gap_acceptance
            READ_REMAINS S2 human_remains remains_status evidence_item
            READ_EXAMINATION S2 post_mortem_examination examination_checklist_item examination_trauma examination_review
            READ_MISSING S1 missing_person missing_person_status
            READ_MISSING S2 missing_person_name informant ante_mortem_item
            READ_MISSING S3 missing_person_protected relative consent consent_withdrawal
            READ_CASES S2 identification_case stage_event board_sitting board_member
            READ_CASES S3 candidate pending_step proposal evidence_line line_signature contradiction contradiction_answer sheet_vote
            READ_CASES S3 identification_sheet proposal_review quality_check death_certificate family_notice remains_return remains_burial
            READ_FAMILY_STATUS S3 family_answer enquiry family_appointment notification_plan notification_done family_wish return_receipt
            READ_SELF S1 laboratory
            READ_SAMPLES S2 dna_extract
            READ_PROFILES S3 dna_profile profile_resemblance
            READ_ELIMINATION S3 elimination_profile
            READ_SENTENCES S1 told_sentence
            READ_TRAIL S3 audit_link
            """;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void sees_the_rows_of_each_class_that_the_matrix_opens_to_it(Role role) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Below all = Below.all(); Below below = Below.all()) {
            String holder = given(below, role);
            below.speaking().acting(holder, "READ_SELF");
            for (String line : READING.lines().toList()) {
                String[] words = line.split(" ");
                boolean open = MATRIX.ceiling(OperationName.valueOf(words[0]), role)
                        .filter(ceiling -> ceiling.covers(Sensitivity.valueOf(words[1]))).isPresent();
                for (int i = 2; i < words.length; i++) {
                    long expected = open ? all.count(words[i]) : 0;
                    long seen = below.count(words[i]);
                    if (seen != expected) {
                        wrong.add(words[i] + ": " + seen + " in place of " + expected);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** One role for the whole programme, and no other, to somebody. */
    private static String given(Below below, Role role) throws SQLException {
        assertTrue(below.changes("UPDATE staff_grant SET role = ?, scope_kind = 'PROGRAMME', scope_id = NULL WHERE status = 'IN_FORCE' AND "
                + "staff_member_id = (SELECT staff_member_id FROM staff_account WHERE username = ?)", role.name(), ON_SITE) > 0);
        return ON_SITE;
    }

    @Test
    void sees_sources_up_to_its_class() throws SQLException {
        try (Below below = Below.all()) {
            below.run("UPDATE source SET sensitivity = 'S4' WHERE id = (SELECT min(source_id::text)::uuid FROM statement)");
            long published = below.count("source WHERE sensitivity <= 'S1'");
            long known = below.count("source WHERE sensitivity <= 'S3'");
            String saying = "statement JOIN source ON source.id = source_id WHERE sensitivity <= ";
            long said = below.count(saying + "'S1'");
            long heard = below.count(saying + "'S3'");
            below.speaking();
            assertEquals(known, below.acting("rania.alhadidi", "READ_SOURCES").count("source"), "a protected witness is nobody's");
            assertEquals(heard, below.count("statement"), "and so is what the witness said");
            assertEquals(published, below.acting("shilan.amedi", "READ_SOURCES").count("source"));
            assertEquals(said, below.count("statement"), "what a source said goes with the source");
        }
    }

    @Test
    void sees_and_changes_nothing_beyond_the_site_of_the_assignment() throws SQLException {
        try (Below below = Below.all()) {
            UUID mine = below.id("SELECT site_id FROM identification_case ORDER BY number LIMIT 1");
            UUID foreign = elsewhere(below);
            confine(below, ON_SITE, "SITE", mine);
            below.speaking().acting(ON_SITE, "RECORD_HAPPENING");
            assertEquals(0, below.count("site WHERE id = '" + foreign + "'"));
            assertEquals(1, below.count("site WHERE id = '" + mine + "'"));
            for (String table : List.of("custody_item", "human_remains", "evidence_item", "identification_case", "site_link")) {
                assertEquals(0, below.count(table + " WHERE site_id <> '" + mine + "'"), table);
            }
            assertEquals(0, below.changes("UPDATE site SET note = 'theirs' WHERE id = ?", foreign));
            assertEquals(1, below.changes("UPDATE site SET note = 'ours' WHERE id = ?", mine));
            String happening = "INSERT INTO site_happening (id, site_id, kind, description_en, recorded_by, recorded_at) "
                    + "VALUES (gen_random_uuid(), ?, 'VISIT', 'x', athar_actor(), now())";
            assertEquals("42501", below.refusal(happening, foreign));
            assertEquals("", below.refusal(happening, mine));
            assertEquals("42501", below.refusal("UPDATE site_happening SET site_id = ? WHERE site_id = ?", foreign, mine));
            below.acting(ON_SITE, "READ_SITES");
            assertEquals("42501", below.refusal(happening, mine), "an operation that reads changes nothing");
            assertEquals("42501", below.refusal("UPDATE site SET note = 'read' WHERE id = ?", mine));
        }
    }

    @Test
    void of_two_roles_at_two_sites_reaches_with_each_what_that_role_may_read_there() throws SQLException {
        try (Below below = Below.all()) {
            UUID mine = below.id("SELECT c.site_id FROM identification_case c JOIN candidate d ON d.case_id = c.id LIMIT 1");
            UUID other = elsewhere(below);
            copy(below, "candidate", "'id', gen_random_uuid(), 'case_id', (SELECT id FROM identification_case WHERE number = 'IC-ZZZZ')");
            confine(below, ON_SITE, "SITE", other);
            below.run("UPDATE staff_grant SET role = 'CUSTODIAN' WHERE scope_id = ?", other);
            below.run("INSERT INTO staff_grant SELECT (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(), 'role', "
                    + "'INVESTIGATOR', 'scope_id', ?::text))).* FROM staff_grant g WHERE scope_id = ?", mine.toString(), other);
            below.speaking().acting(ON_SITE, "READ_SELF");
            assertEquals(List.of("2"), below.read("SELECT count(DISTINCT site_id) FROM identification_case"));
            assertEquals(List.of(mine.toString()), below.read("SELECT DISTINCT c.site_id FROM candidate d "
                    + "JOIN identification_case c ON c.id = d.case_id"), "a custodian reads no candidates");
        }
    }

    private static UUID elsewhere(Below below) throws SQLException {
        UUID site = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        UUID remains = UUID.randomUUID();
        copy(below, "site", "'id', ?::text, 'ref', 'ZZZ-0001', 'recorded_by', (SELECT staff_member_id FROM staff_account "
                + "WHERE username = 'rania.alhadidi')", site.toString());
        copy(below, "custody_item", "'id', ?::text, 'number', 'ATH-R-999999-9', 'site_id', ?::text", item.toString(), site.toString());
        copy(below, "human_remains", "'id', ?::text, 'number', 'ATH-R-999999-9', 'site_id', ?::text, 'custody_item_id', ?::text",
                remains.toString(), site.toString(), item.toString());
        copy(below, "identification_case", "'id', gen_random_uuid(), 'number', 'IC-ZZZZ', 'site_id', ?::text, 'main_remains_id', ?::text, "
                + "'sitting_id', NULL", site.toString(), remains.toString());
        return site;
    }

    /** Another row like one that is there, but for these columns. */
    private static void copy(Below below, String table, String columns, Object... values) throws SQLException {
        below.run("INSERT INTO " + table + " SELECT (jsonb_populate_record(one, jsonb_build_object(" + columns + "))).* FROM " + table
                + " one LIMIT 1", values);
    }

    private static void confine(Below below, String username, String kind, UUID place) throws SQLException {
        below.run("UPDATE staff_grant SET scope_kind = ?, scope_id = ? WHERE status = 'IN_FORCE' AND staff_member_id = "
                + "(SELECT staff_member_id FROM staff_account WHERE username = ?)", kind, place, username);
    }

    @Test
    void sees_the_families_of_its_own_office_alone() throws SQLException {
        try (Below below = Below.all()) {
            UUID office = below.id("SELECT scope_id FROM staff_grant g JOIN staff_account a USING (staff_member_id) WHERE username = ? "
                    + "AND scope_kind = 'OFFICE'", OFFICER);
            UUID foreign = UUID.randomUUID();
            copy(below, "missing_person", "'id', ?::text, 'ref', 'MP-999999-Z', 'pseudonym', 'P-ZZZZZZ', 'office_id', NULL, 'incident_id', "
                    + "NULL, 'recorded_by', (SELECT staff_member_id FROM staff_account WHERE username = 'huda.aljubouri')",
                    foreign.toString());
            for (String table : List.of("relative", "informant", "missing_person_name")) {
                copy(below, table, "'id', gen_random_uuid(), 'person_id', ?::text", foreign.toString());
            }
            below.speaking().acting(OFFICER, "RECORD_RELATIVE");
            assertTrue(below.count("missing_person") > 0);
            assertEquals(0, below.count("missing_person WHERE office_id <> '" + office + "' OR id = '" + foreign + "'"));
            for (String table : List.of("relative", "informant", "missing_person_name")) {
                assertEquals(0, below.count(table + " WHERE person_id = '" + foreign + "'"), table);
                assertTrue(below.count(table) > 0, table);
            }
            assertEquals("42501", below.refusal("INSERT INTO relative (id, version, person_id, name, kinship, recorded_at, recorded_by) "
                    + "VALUES (gen_random_uuid(), 0, ?, 'x', 'SON', now(), athar_actor())", foreign));
            assertEquals(foreign.toString(), below.read("SELECT athar_kept('missing_person', 'MP-999999-Z')").get(0), "for the trail");
        }
    }

    @Test
    void reaches_the_case_that_found_somebody_of_its_office_where_it_speaks_with_the_family() throws SQLException {
        try (Below all = Below.all(); Below below = Below.asTheApplication()) {
            below.acting(OFFICER, "READ_MISSING");
            assertEquals(0, below.count("identification_case"), "reading of persons is no step with a family");
            below.acting(OFFICER, "READ_FAMILY_STATUS");
            assertEquals(all.read("""
                    SELECT DISTINCT c.case_id::text FROM candidate c JOIN missing_person p ON p.id = c.missing_person_id
                    JOIN staff_grant g ON g.scope_id = p.office_id JOIN staff_account a USING (staff_member_id)
                    WHERE c.outcome = 'SUPPORTED' AND a.username = ? ORDER BY 1""", OFFICER),
                    below.read("SELECT id::text FROM identification_case ORDER BY 1"));
            assertEquals(0, below.count("evidence_line") + below.count("sheet_vote") + below.count("human_remains"));
            assertEquals("42501", below.refusal("UPDATE identification_case SET due_on = current_date"));
        }
    }

    @Test
    void is_bound_by_a_restriction_that_it_may_not_read() throws SQLException {
        try (Below below = Below.all()) {
            UUID person = below.id("SELECT person_id FROM relative LIMIT 1");
            below.run("""
                    INSERT INTO data_request (id, version, ref, person_id, kind, asked_by, standing, identity_check, concerns, received_on,
                        due_on, state, recorded_at, recorded_by)
                    SELECT gen_random_uuid(), 0, 'DR-ZZZ', ?, 'RESTRICTION', 'x', 'SELF', 'x', 'x', current_date, current_date, 'GRANTED',
                        now(), id FROM staff_member LIMIT 1""", person);
            below.speaking().acting("rania.alhadidi", "READ_MISSING");
            assertEquals(0, below.count("data_request"));
            assertTrue(below.read("SELECT id::text FROM athar_restricted() id").contains(person.toString()));
        }
    }

    @Test
    void of_the_system_reaches_what_its_jobs_work_with_and_no_family_or_case() throws SQLException {
        try (Below below = Below.asTheApplication()) {
            for (OperationName operation : OperationName.values()) {
                if (MATRIX.ceiling(operation, Role.SYSTEM).isPresent()) {
                    below.run("SELECT athar_begin(gen_random_uuid(), NULL, ?, 'SYSTEM')", operation.name());
                    for (String closed : List.of("missing_person", "relative", "identification_case", "site", "human_remains", "enquiry")) {
                        assertEquals(0, below.count(closed), closed + " in " + operation);
                    }
                }
            }
            assertTrue(below.next().run("SELECT athar_begin(gen_random_uuid(), NULL, 'LINK_TRAIL', 'SYSTEM')").count("audit_entry") > 0);
        }
    }

    @Test
    void sees_the_history_of_what_it_sees() throws SQLException {
        try (Below all = Below.all(); Below below = Below.asTheApplication()) {
            below.acting("shilan.amedi", "READ_CASES");
            assertEquals(0, below.count("change WHERE table_name IN ('relative', 'consent', 'missing_person_name', 'enquiry')"));
            assertEquals(all.count("change WHERE table_name = 'human_remains'"), below.count("change WHERE table_name = 'human_remains'"));
            assertEquals(0, below.count("audit_entry WHERE operation IN ('RECORD_CONSENT', 'LOG_ENQUIRY', 'READ_MISSING')"));
        }
    }

    @Test
    void writes_the_trail_in_its_own_name_and_gives_itself_no_role() throws SQLException {
        try (Below below = Below.asTheApplication()) {
            below.acting("zaynab.alsaadi", "PROPOSE_GRANT");
            String entry = """
                    INSERT INTO audit_entry (id, recorded_at, account, actor_id, operation, result, subject_type, sensitivity)
                    VALUES (gen_random_uuid(), now(), 'x', %s, '%s', 'READ', 'site', 'S1')""";
            String other = "(SELECT staff_id FROM athar_sign_in('huda.aljubouri'))";
            assertEquals("", below.refusal(entry.formatted("athar_actor()", "PROPOSE_GRANT")));
            assertEquals("42501", below.refusal(entry.formatted("NULL", "PROPOSE_GRANT")));
            assertEquals("42501", below.refusal(entry.formatted(other, "PROPOSE_GRANT")));
            assertEquals("42501", below.refusal(entry.formatted("athar_actor()", "READ_SITES")));
            String grant = """
                    INSERT INTO staff_grant (id, version, staff_member_id, role, scope_kind, status, reason, founding, valid_from,
                        proposed_by, proposed_at, decided_by, decided_at)
                    SELECT gen_random_uuid(), 0, athar_actor(), '%s', 'PROGRAMME', '%s', 'x', %s, current_date, athar_actor(), now(), id,
                        now() FROM staff_member WHERE id <> athar_actor() LIMIT 1""";
            assertEquals("42501", below.refusal(grant.formatted("COORDINATOR", "IN_FORCE", false)), "decided by who does not act");
            assertEquals("42501", below.refusal(grant.formatted("ADMINISTRATOR", "IN_FORCE", true)), "founded long ago");
            assertEquals("", below.refusal(grant.formatted("COORDINATOR", "DECLINED", false)));
            assertEquals("42501", below.refusal("UPDATE staff_grant SET role = 'AUDITOR' WHERE status = 'IN_FORCE' AND NOT founding"),
                    "a role in force is not made another");
        }
    }
}
