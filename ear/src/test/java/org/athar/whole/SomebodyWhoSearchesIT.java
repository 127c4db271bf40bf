package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.athar.harness.Desk;
import org.athar.harness.Records;
import org.athar.kernel.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The database folds spellings as the program does: else a record would be found in one list and not in another. And the search of every
 * page finds names on rolls and what sources said, for those who may see them and for nobody else.
 */
class SomebodyWhoSearchesIT {

    private static final String INVESTIGATOR = "rania.alhadidi";

    /**
     * Latin, Greek, Cyrillic, Hebrew, Arabic with its supplements, signs, presentation forms, full and half width. Left out is U+FB1E, a
     * mark of old Spanish in Hebrew letters, which the database keeps.
     */
    private static final int[][] BLOCKS = {{0x20, 0x24F}, {0x250, 0x52F}, {0x590, 0x6FF}, {0x750, 0x77F}, {0x8A0, 0x8B4}, {0x1E00, 0x1EFF},
        {0x2000, 0x206F}, {0xFB00, 0xFB1D}, {0xFB1F, 0xFB4F}, {0xFB50, 0xFDFF}, {0xFE70, 0xFEFF}, {0xFF00, 0xFFEF}};

    @Test
    void finds_no_letter_that_the_two_fold_apart() {
        List<String> apart = new ArrayList<>();
        int compared = 0;
        for (int[] block : BLOCKS) {
            List<String> folded = Records.read("SELECT athar_fold('a' || chr(c) || 'B' || chr(c)) FROM generate_series(?::int, ?::int) c "
                    + "ORDER BY c", block[0], block[1]);
            for (int letter = block[0]; letter <= block[1]; letter++, compared++) {
                String text = "a" + Character.toString(letter) + "B" + Character.toString(letter);
                String other = folded.get(letter - block[0]);
                if (Character.isDefined(letter) && !Folding.of(text).equals(other)) {
                    apart.add("U+%04X %s: here %s, there %s".formatted(letter, Character.getName(letter), Folding.of(text), other));
                }
            }
        }
        assertEquals("", String.join("\n", apart));
        assertTrue(compared > 3_000, compared + " letters were compared");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"احمد, أحمد", "فاطمه, فاطمة", "محمد, مُحَمَّـــد", "کریم, كريم", "هه‌ولێر, هەولێر", "حميدات, الحميدات", "الحميدات, حميدات",
        "al-humaydat, Humaydat", "humaydat, Al-Ḥumaydāt", "BA'QUBA, Baʿquba", "abu ghraib, Abu-Ghraib", "1990, ١٩٩٠", "۱۹۹۰, 1990",
        "ریبوار, ڕێبوار", "src-0001, SRC-0001", "سامرا, سامراء", "محمد, ﻣﺤﻤﺪ"})
    void finds_what_is_spelt_in_another_way(String typed, String written) {
        assertTrue(Folding.finds(typed, written), Folding.sought(typed) + " in " + Folding.of(written));
        assertEquals("t", Records.one("SELECT athar_finds(?, ?)", written, Folding.sought(typed)));
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"حسن, حسين", "hasan, Hussein", "mosul dam, Mosul", "%, Mosul", "_, Mosul"})
    void does_not_find_what_is_another_name(String typed, String written) {
        assertEquals(false, Folding.finds(typed, written));
        assertEquals("f", Records.one("SELECT athar_finds(?, ?)", written, Folding.sought(typed)));
    }

    @Test
    void finds_persons_by_keys_that_are_folded_as_they_would_be_today() {
        List<String> stale = Records.read("SELECT id FROM missing_person_name WHERE search_key <> athar_fold(concat_ws(' ', given, father, "
                + "grandfather, great_grandfather, family, tribe, kunya, written)) AND search_key <> athar_fold(search_key)");
        assertEquals(List.of(), stale);
        assertTrue(IntStream.of(Integer.parseInt(Records.one("SELECT count(*) FROM missing_person_name"))).allMatch(count -> count > 0));
    }

    /** What every person's names and birth say now, beside what was gathered whenever they changed. */
    @Test
    void finds_persons_by_words_that_are_gathered_from_all_that_is_known_of_them() {
        List<String> stale = Records.read("""
                SELECT p.ref FROM missing_person p LEFT JOIN missing_person_words gathered ON gathered.person_id = p.id
                CROSS JOIN LATERAL (SELECT string_to_array(concat_ws(' ',
                        string_agg(search_key, ' ') FILTER (WHERE kind <> 'MOTHER'), left(p.birth, 4)), ' ') AS names,
                    string_to_array(coalesce(string_agg(search_key, ' ') FILTER (WHERE kind = 'MOTHER'), ''), ' ') AS mothers
                    FROM missing_person_name WHERE person_id = p.id) known
                WHERE NOT (string_to_array(gathered.names, ' ') @> known.names AND string_to_array(gathered.names, ' ') <@ known.names
                    AND string_to_array(gathered.mothers, ' ') @> known.mothers
                    AND string_to_array(gathered.mothers, ' ') <@ known.mothers) IS TRUE""");
        assertEquals(List.of(), stale);
        assertNotEquals("0", Records.one("SELECT count(*) FROM missing_person_words WHERE mothers <> '' AND names LIKE '% 19%'"));
    }

    @ParameterizedTest(name = "{0} finds {1} on a roll")
    @CsvSource({"على حسين كاظم, علي حسين كاظم", "hasan jabbar, Hasan Jabbar Salman", "۱۱۳۸, Hasan Jabbar Salman", "خضر اليَاس, ''",
        "إلياس حجى, خدر الياس حجي"})
    void finds_a_name_of_a_roll_in_any_spelling_and_opens_the_roll_at_it(String typed, String written) {
        try (Desk desk = Desk.of(INVESTIGATOR)) {
            desk.open("search/results.xhtml?q=" + typed);
            Locator found = desk.page().locator("main .found a[href*='tab=roll']");
            if (written.isEmpty()) {
                assertEquals(0, found.count(), "another name is not found");
                return;
            }
            assertEquals(List.of(written), found.allInnerTexts());
            found.click();
            desk.page().waitForURL("**/incident/facility.xhtml?ref=FAC-0001&tab=roll&q=ROL-*");
            assertEquals(1, desk.page().locator("[id='roll'] tbody tr").count(), "the roll is open at the entry");
            assertTrue(desk.read("[id='roll']").contains(written));
        }
    }

    @ParameterizedTest(name = "{0} finds what was said in {1}")
    @CsvSource({"shiite prisoners executed, /source/statement.xhtml?ref=STM-", "مقبرة جماعيه الحميدات, /source/statement.xhtml?ref=STM-",
        "hundreds of metres, /source/figure.xhtml?ref=FIG-", "طول خندق, /source/figure.xhtml?ref=FIG-"})
    void finds_what_sources_said_in_words_and_in_numbers(String typed, String page) {
        try (Desk desk = Desk.of(INVESTIGATOR)) {
            desk.open("search/results.xhtml?q=" + typed);
            Locator found = desk.page().locator("main .found a[href^='" + page + "']").first();
            String ref = found.getAttribute("href").replaceAll(".*ref=", "");
            found.click();
            desk.page().waitForURL("**" + page + "*");
            assertTrue(desk.read("main").contains(ref) || desk.read("h1").contains(ref), "its own page is open");
            desk.open("search/results.xhtml?q=" + ref.toLowerCase(Locale.ROOT));
            assertTrue(desk.page().url().endsWith(page.replaceAll("[A-Z]+-$", "") + ref), "a whole number opens it at once");
            assertEquals(List.of(), desk.complaints());
        }
    }

    @Test
    void finds_nothing_of_it_without_the_right_to_see_it() {
        try (Desk officer = Desk.of("samira.alhamdani"); Desk custodian = Desk.of("yousif.alnuaimi")) {
            for (String typed : List.of("Hasan Jabbar Salman", "ROL-00001", "shiite prisoners executed", "hundreds of metres")) {
                officer.open("search/results.xhtml?q=" + typed);
                assertTrue(officer.read("main").contains("Not found in your records"), typed);
            }
            for (String typed : List.of("Hasan Jabbar Salman", "ROL-00001")) {
                custodian.open("search/results.xhtml?q=" + typed);
                assertTrue(custodian.read("main").contains("Not found in your records"), typed);
            }
            custodian.open("search/results.xhtml?kind=ROLL&q=Hasan Jabbar Salman");
            assertTrue(custodian.read("main").contains("Not found in your records"), "nor by the address of all entries");
        }
    }

    @Test
    void finds_of_an_incident_out_of_reach_neither_the_roll_nor_what_was_said_about_it() {
        String elsewhere = Records.one("SELECT id FROM incident WHERE ref <> ? ORDER BY ref LIMIT 1",
                Records.one("SELECT ref FROM incident WHERE name_en = 'Badoush prison massacre'"));
        Records.change("an investigator works on another incident", scope("'INCIDENT'", "'" + elsewhere + "'"));
        try (Desk desk = Desk.of(INVESTIGATOR)) {
            for (String typed : List.of("Hasan Jabbar Salman", "ROL-00001", "Sunni prisoners were separated", "hundreds of metres")) {
                desk.open("search/results.xhtml?q=" + typed);
                assertTrue(desk.read("main").contains("Not found in your records"), typed);
            }
            desk.open("search/results.xhtml?q=Badush village lies");
            assertNotEquals(0, desk.page().locator("main .found a[href^='/source/statement.xhtml']").count(), "all know facilities");
            String hidden = Records.one("SELECT s.ref FROM statement s JOIN incident i ON i.id = s.incident_id AND i.name_en = "
                    + "'Badoush prison massacre' ORDER BY s.id LIMIT 1");
            for (String after : List.of("STM-99999", hidden)) {
                desk.open("search/results.xhtml?kind=STATEMENTS&q=Badush village lies&from=" + after);
                assertNotEquals(0, desk.page().locator("main .found a[href^='/source/statement.xhtml']").count(),
                        after + " answers as one that does not exist");
            }
            String silent = Records.read("SELECT s.ref FROM source s JOIN statement t ON t.source_id = s.id GROUP BY s.ref "
                    + "HAVING bool_and(t.incident_id IS NOT DISTINCT FROM (SELECT id FROM incident WHERE name_en = "
                    + "'Badoush prison massacre')) ORDER BY s.ref").get(0);
            desk.open("source/list.xhtml?q=" + silent);
            assertTrue(desk.read("main tbody").strip().endsWith("0"), "nor is it counted: " + desk.read("main tbody"));
        } finally {
            Records.change("the scope of a test is lifted", scope("'PROGRAMME'", "NULL"));
        }
    }

    @Test
    void reads_beside_a_statement_within_reach_no_answer_that_is_out_of_reach() {
        String shown = Records.one("SELECT ref FROM statement WHERE text_en LIKE 'Badush village lies at 36°26%'");
        String elsewhere = Records.one("SELECT id FROM incident WHERE name_en <> 'Badoush prison massacre' ORDER BY ref LIMIT 1");
        String answers = "UPDATE statement SET bears_on_id = %s, stance = %s WHERE text_en LIKE 'The Sunni prisoners were separated%%'";
        Records.change("an answer about an incident to a statement about a facility", scope("'INCIDENT'", "'" + elsewhere + "'"),
                answers.formatted("(SELECT id FROM statement WHERE ref = '" + shown + "')", "'FOR'"));
        try (Desk desk = Desk.of(INVESTIGATOR); Desk coordinator = Desk.of("huda.aljubouri")) {
            coordinator.open("source/statement.xhtml?ref=" + shown);
            assertTrue(coordinator.read("main").contains("Sunni prisoners were separated"), "who sees both reads both");
            desk.open("source/statement.xhtml?ref=" + shown);
            assertFalse(desk.read("main").contains("Sunni prisoners were separated"), desk.read("main"));
        } finally {
            Records.change("the answer of a test is taken back", answers.formatted("NULL", "NULL"), scope("'PROGRAMME'", "NULL"));
        }
    }

    @Test
    void goes_through_all_of_many_names_by_pages_that_an_index_finds() {
        Records.change("a long roll", """
                INSERT INTO facility SELECT (jsonb_populate_record(f, jsonb_build_object('id', uuidv7(), 'ref', 'FAC-9001'))).*
                FROM facility f WHERE f.ref = 'FAC-0001'""", """
                INSERT INTO roll_entry SELECT (jsonb_populate_record(r, jsonb_build_object('id', uuidv7(),
                    'ref', 'ROL-9' || lpad(n::text, 4, '0'), 'facility_id', f.id, 'prisoner_number', NULL,
                    'name_as_written', CASE WHEN n % 50 = 0 THEN 'Zeynel Walker ' ELSE 'Other ' END || n))).*
                FROM roll_entry r, facility f, generate_series(1, 3000) n WHERE r.ref = 'ROL-00001' AND f.ref = 'FAC-9001'""");
        Set<String> seen = new TreeSet<>();
        try (Desk desk = Desk.of(INVESTIGATOR)) {
            desk.open("search/results.xhtml?q=zeynel walker");
            assertTrue(desk.read("main .found").contains("Show all: Entries on rolls"), desk.read("main .found"));
            desk.page().locator("main .found p a").click();
            desk.page().waitForURL("**kind=ROLL**");
            for (int rows : List.of(25, 25, 10)) {
                Locator found = desk.page().locator("main .found a[href*='tab=roll']");
                assertEquals(rows, found.count());
                seen.addAll(found.allInnerTexts());
                if (rows == 25) {
                    String here = desk.page().url();
                    desk.page().locator("a[rel=next]").click();
                    desk.page().waitForURL(url -> !url.equals(here));
                }
            }
            assertEquals(60, seen.size(), "none is left out, none is shown twice");
            assertEquals(0, desk.page().locator("a[rel=next]").count());
            assertEquals(List.of(), desk.barriers());
        }
        assertNotEquals("0", Records.one("SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'roll_entry_by_words'"),
                "the query has the expression of the index");
    }

    private static String scope(String kind, String id) {
        return """
                UPDATE staff_grant SET scope_kind = %s, scope_id = %s, version = version + 1 WHERE status = 'IN_FORCE' AND staff_member_id =
                (SELECT staff_member_id FROM staff_account WHERE username = '%s')""".formatted(kind, id, INVESTIGATOR);
    }
}
