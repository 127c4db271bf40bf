package org.athar.whole.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.athar.harness.Records;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table with a record is closed to the application until somebody acts, and there is no way past but the few that are named. */
class TableBehindTheWallIT {

    /** What the application reads without anybody: published places, running numbers, and which class a column has. */
    private static final Set<String> OPEN = Set.of("administrative_area", "site_numbering", "identification_counter", "tracked_table",
            "tracked_column", "erasable_column");

    /** The ways past, as docs/adr/0015 names them; the others of this kind answer the policies themselves. */
    private static final Set<String> PAST = Set.of("athar_sign_in", "athar_kept", "athar_restricted", "athar_persons_of",
            "athar_papers_of", "athar_scopes", "athar_jobs", "athar_worded", "athar_consented", "athar_first_informant",
            "athar_is_compared", "athar_erasable", "athar_family_rows", "athar_erase", "athar_active", "athar_next_pseudonym",
            "athar_latest_steps", "athar_relative_consented");
    private static final Set<String> OF_THE_POLICIES = Set.of("athar_begin", "athar_told", "athar_follows", "athar_is_met",
            "athar_is_before", "athar_founds", "athar_recorded", "athar_found_of", "athar_pedigree_follows");

    private static final List<String> NAMES = List.of("athar.told", "athar.actor", "athar.operation", "athar.opened", "athar.roles",
            "athar.assigned");
    private static final String TOLD = "SELECT current_setting(name) FROM unnest(ARRAY['" + String.join("', '", NAMES) + "']) name";

    private static final String UNWALLED = """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
              AND (has_table_privilege('athar_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
                   OR has_any_column_privilege('athar_app', c.oid, 'SELECT, INSERT, UPDATE'))
              AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity OR (SELECT count(DISTINCT p.polcmd) FROM pg_policy p
                   WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd IN ('r', 'a', 'w')) < 3
                   OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd NOT IN ('r', 'a', 'w')))
            ORDER BY 1""";

    @Test
    void is_every_one_that_the_application_may_use_but_those_of_no_class() throws SQLException {
        try (Below below = Below.all()) {
            assertEquals(new TreeSet<>(OPEN), new TreeSet<>(below.read(UNWALLED)));
            assertEquals(List.of(), below.read("SELECT table_name FROM tracked_table WHERE sensitivity >= 'S1' AND NOT EXISTS (SELECT FROM "
                    + "pg_policy WHERE polrelid = table_name::regclass)"), "tables under history");
        }
    }

    @Test
    void would_be_missed_if_it_were_new_and_had_none() throws SQLException {
        try (Below below = Below.all()) {
            below.run("CREATE TABLE seeded (id uuid PRIMARY KEY)").run("SELECT athar_grant('seeded')");
            assertTrue(below.read(UNWALLED).contains("seeded"));
            below.run("SELECT athar_wall('seeded', 'SITE', 'S1')").run("ALTER TABLE seeded NO FORCE ROW LEVEL SECURITY");
            assertTrue(below.read(UNWALLED).contains("seeded"), "its owner would pass");
            below.run("ALTER TABLE seeded FORCE ROW LEVEL SECURITY");
            assertEquals(new TreeSet<>(OPEN), new TreeSet<>(below.read(UNWALLED)));
            below.run("CREATE VIEW seen AS SELECT * FROM seeded").run("GRANT SELECT ON seen TO athar_app");
            assertTrue(below.read(UNWALLED).contains("seen"), "a view reads with the rights of its owner");
        }
    }

    @Test
    void belongs_to_somebody_else_than_the_application() throws SQLException {
        try (Below below = Below.all()) {
            assertEquals(0, below.count("pg_shdepend WHERE refobjid = 'athar_app'::regrole AND deptype = 'o'"));
            assertEquals(1, below.count("pg_roles WHERE rolname = 'athar_app' AND NOT rolbypassrls AND NOT rolsuper "
                    + "AND NOT rolcreaterole AND NOT rolcreatedb AND NOT rolreplication"));
            assertEquals(0, below.count("pg_auth_members WHERE member = 'athar_app'::regrole"));
        }
        try (Below below = Below.asTheApplication()) {
            assertEquals("42501", below.refusal("CREATE TABLE mine (id int)"));
            assertEquals("42501", below.refusal("ALTER TABLE site DISABLE ROW LEVEL SECURITY"));
            assertEquals("42501", below.refusal("CREATE POLICY open ON site USING (true)"));
            assertEquals("42501", below.refusal("COPY site TO PROGRAM 'cat'"));
            below.run("SET LOCAL row_security = off");
            assertEquals("42501", below.refusal("SELECT * FROM site"), "not silently everything");
            for (String own : List.of("access_key", "access_cell", "access_area", "access_reach", "access_opened")) {
                assertEquals("42501", below.refusal("SELECT * FROM " + own), own);
            }
        }
    }

    @Test
    void is_passed_by_the_ways_that_are_named_and_by_no_other() throws SQLException {
        try (Below below = Below.all()) {
            Set<String> known = new TreeSet<>(PAST);
            known.addAll(OF_THE_POLICIES);
            assertEquals(known, new TreeSet<>(below.read("SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = "
                    + "'public'::regnamespace AND has_function_privilege('athar_app', oid, 'EXECUTE')")));
            assertEquals(List.of(), below.read("SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace "
                    + "AND NOT coalesce(array_to_string(proconfig, ' '), '') LIKE '%search_path=public, pg_temp%'"),
                    "nobody puts theirs before ours");
        }
    }

    @Test
    void shows_nothing_while_nobody_acts() throws SQLException {
        Map<String, Long> held = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        try (Below all = Below.all(); Below below = Below.asTheApplication()) {
            for (String table : walled(all)) {
                held.put(table, all.count(table));
                if (below.count(table) > 0) {
                    seen.add(table);
                }
            }
        }
        assertEquals(List.of(), seen);
        assertTrue(held.values().stream().filter(rows -> rows > 0).count() > 70, "there is something behind it: " + held);
    }

    @BeforeAll
    static void somebodySharesAViewWithEverybody() {
        Records.change("a view of a list for everybody", """
                INSERT INTO list_view (id, version, person_id, list_name, name, query, hidden_columns, kept_at, shared_at)
                SELECT uuidv7(), 0, id, 'CASES', 'For everybody', '', '{}', now(), now() FROM staff_member ORDER BY id LIMIT 1""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown person", "unknown operation", "operation of others", "nobody as a person", "system as a person",
        "no role at sign-in", "written by hand", "kept from before", "changed afterwards", "moved from name to name",
        "moved from name to value", "moved from one beginning to the next"})
    void shows_nothing_to_a_context_that_is_not_true(String forgery) throws SQLException {
        try (Below all = Below.all(); Below below = Below.asTheApplication()) {
            UUID coordinator = all.id("SELECT staff_member_id FROM staff_account WHERE username = 'huda.aljubouri'");
            forge(below, forgery, coordinator);
            List<String> seen = new ArrayList<>();
            for (String table : walled(all)) {
                if (below.count(table) > 0) {
                    seen.add(table);
                }
            }
            assertEquals(List.of(), seen);
            assertNotEquals(0, below.next().acting("huda.aljubouri", "READ_SITES").count("site"), "a true one does");
        }
    }

    private static void forge(Below below, String forgery, UUID person) throws SQLException {
        String begin = "SELECT athar_begin(gen_random_uuid(), ?, ?, ?)";
        switch (forgery) {
            case "unknown person" -> below.run(begin, UUID.randomUUID(), "READ_CASES", Below.ALL_ROLES);
            case "unknown operation" -> below.run(begin, person, "READ_EVERYTHING", Below.ALL_ROLES);
            case "operation of others" -> below.run(begin, person, "READ_FAMILY_STATUS", Below.ALL_ROLES);
            case "nobody as a person" -> below.run(begin, null, "READ_CASES", Below.ALL_ROLES);
            case "system as a person" -> below.run(begin, null, "READ_CASES", "SYSTEM");
            case "no role at sign-in" -> below.run(begin, person, "READ_CASES", "");
            case "written by hand" -> write(below, List.of(UUID.randomUUID().toString(), sealed(person.toString()), sealed("READ_CASES"),
                    sealed(" SITE.S1=ALL CASE.S3=ALL "), sealed("COORDINATOR"), ""), true);
            case "kept from before" -> {
                below.acting("huda.aljubouri", "READ_CASES");
                List<String> told = below.read(TOLD);
                below.next();
                write(below, told, false);
            }
            case "moved from name to name" -> {
                below.run(begin, person, " SITE.S1=ALL CASE.S3=ALL ", Below.ALL_ROLES);
                below.run("SELECT set_config('athar.opened', current_setting('athar.operation'), true)");
            }
            case "moved from name to value" -> {
                below.run(begin, person, "READ_SITES", Below.ALL_ROLES);
                below.run("SELECT set_config('athar.opened', left(current_setting('athar.operation'), 64) || "
                        + "' SITE.S1=ALL =' || substr(current_setting('athar.operation'), 65), true)");
            }
            case "moved from one beginning to the next" -> {
                below.acting("huda.aljubouri", "READ_SITES");
                List<String> told = below.read(TOLD);
                below.acting("zaynab.alsaadi", "READ_STAFF");
                below.run("SELECT set_config('athar.opened', ?, true)", told.get(3));
            }
            default -> {
                below.acting("zaynab.alsaadi", "READ_STAFF");
                below.run("SELECT set_config('athar.opened', current_setting('athar.opened') || ' CASE.S3=ALL ', true)");
            }
        }
    }

    private static String sealed(String said) {
        return "0".repeat(64) + said;
    }

    private static void write(Below below, List<String> told, boolean local) throws SQLException {
        for (int i = 0; i < told.size(); i++) {
            below.run("SELECT set_config(?, ?, ?)", NAMES.get(i), told.get(i), local);
        }
    }

    @Test
    void counts_only_roles_that_hold_today() throws SQLException {
        String grant = " WHERE staff_member_id = (SELECT staff_member_id FROM staff_account WHERE username = 'huda.aljubouri')";
        for (String ended : List.of("UPDATE staff_grant SET valid_until = current_date - 1" + grant,
                "UPDATE staff_grant SET valid_from = current_date + 2" + grant, "UPDATE staff_grant SET status = 'REVOKED'" + grant,
                "UPDATE staff_grant SET status = 'PROPOSED', decided_by = NULL, decided_at = NULL" + grant,
                "UPDATE staff_member SET active_from = current_date - 9, active_until = current_date - 1 WHERE id = "
                        + "(SELECT staff_member_id FROM staff_account WHERE username = 'huda.aljubouri')")) {
            try (Below below = Below.all()) {
                assertTrue(below.changes(ended) > 0);
                below.speaking().acting("huda.aljubouri", "READ_SITES");
                assertEquals(0, below.count("site") + below.count("staff_member"), ended);
            }
        }
    }

    private static List<String> walled(Below below) throws SQLException {
        return below.read("SELECT relname FROM pg_class WHERE relrowsecurity AND relkind IN ('r', 'p') AND relnamespace = "
                + "'public'::regnamespace AND has_table_privilege('athar_app', oid, 'SELECT') ORDER BY 1");
    }
}
