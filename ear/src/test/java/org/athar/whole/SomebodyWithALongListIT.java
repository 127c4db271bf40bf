package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Records;
import org.junit.jupiter.api.Test;

/** Long lists are read by screenfuls, forward and back: no row is left out, none is shown twice, and filters stay in the address. */
class SomebodyWithALongListIT {

    private static final int MANY = 60;

    @Test
    void goes_through_incidents_of_which_many_began_at_the_same_time_or_it_is_not_known_when() {
        Records.change("many incidents", """
                INSERT INTO incident SELECT (jsonb_populate_record(i, jsonb_build_object('id', uuidv7(),
                    'ref', 'INC-9' || lpad(n::text, 3, '0'), 'name_en', 'Longlist incident ' || n, 'ends_on', NULL,
                    'starts_on', CASE WHEN n %% 3 = 0 THEN NULL ELSE '2014-0' || n %% 3 END))).*
                FROM incident i, generate_series(1, %d) n WHERE i.ref = (SELECT min(ref) FROM incident)""".formatted(MANY));
        try (Desk desk = Desk.of("huda.aljubouri")) {
            List<String> refs = all(desk, "incident/list.xhtml?q=longlist");
            assertEquals(Records.read("SELECT ref FROM incident WHERE ref LIKE 'INC-9%' ORDER BY coalesce(starts_on, '') DESC, id DESC"),
                    refs);
        }
    }

    @Test
    void goes_through_facilities_by_their_references() {
        Records.change("many facilities", """
                INSERT INTO facility SELECT (jsonb_populate_record(f, jsonb_build_object('id', uuidv7(),
                    'ref', 'FAC-8' || lpad(n::text, 3, '0'), 'name_en', 'Longlist prison ' || n))).*
                FROM facility f, generate_series(1, %d) n WHERE f.ref = 'FAC-0001'""".formatted(MANY));
        try (Desk desk = Desk.of("huda.aljubouri")) {
            List<String> refs = all(desk, "incident/list.xhtml?tab=facilities&q=longlist");
            assertEquals(Records.read("SELECT ref FROM facility WHERE ref LIKE 'FAC-8%' ORDER BY ref"), refs);
        }
    }

    @Test
    void goes_through_people_of_whom_many_have_the_same_name() {
        Records.change("many people", """
                INSERT INTO staff_member SELECT (jsonb_populate_record(s, jsonb_build_object('id', uuidv7(),
                    'name_en', 'Walker ' || n %% 4, 'profession', 'Longlist'))).*
                FROM staff_member s, generate_series(1, %d) n WHERE s.id = (SELECT id FROM staff_member ORDER BY id LIMIT 1)"""
                .formatted(MANY));
        try (Desk desk = Desk.of("zaynab.alsaadi")) {
            List<String> ids = all(desk, "security/list.xhtml?q=longlist");
            assertEquals(Records.read("SELECT 'id=' || id FROM staff_member WHERE profession = 'Longlist' ORDER BY name_en, id"), ids);
            desk.open("security/list.xhtml?q=zaynab.alsaadi");
            assertEquals(1, desk.page().locator(".opens tbody tr").count(), "found by the name at sign-in");
        }
    }

    @Test
    void goes_through_requests_about_data_those_that_are_open_first() {
        Records.change("many requests", """
                INSERT INTO data_request SELECT (jsonb_populate_record(r, jsonb_build_object('id', uuidv7(),
                    'ref', 'DR-9999-' || lpad(n::text, 4, '0'), 'due_on', date '2026-12-01' + n %% 3,
                    'state', CASE n %% 4 WHEN 0 THEN 'DECLINED' WHEN 1 THEN 'LIFTED' WHEN 2 THEN 'GRANTED' ELSE 'OPEN' END))).*
                FROM data_request r, generate_series(1, %d) n WHERE r.id = (SELECT id FROM data_request ORDER BY id LIMIT 1)"""
                .formatted(MANY));
        String undecided = "state = 'OPEN' OR EXISTS (SELECT FROM request_decision d WHERE d.request_id = r.id AND d.confirmed IS NULL)";
        String order = " ORDER BY CASE WHEN state = 'GRANTED' OR " + undecided + " THEN 0 ELSE 1 END, due_on, ref";
        try (Desk desk = Desk.of("mariwan.hawrami")) {
            assertEquals(Records.read("SELECT ref FROM data_request r WHERE " + undecided + order), opened(desk, "protection/list.xhtml"));
            assertEquals(Records.read("SELECT ref FROM data_request r" + order), opened(desk, "protection/list.xhtml?all=true"));
            assertEquals(List.of(), desk.barriers());
        }
    }

    @Test
    void goes_through_sittings_of_the_board_the_latest_first() {
        Records.change("many sittings", """
                INSERT INTO board_sitting SELECT (jsonb_populate_record(b, jsonb_build_object('id', uuidv7(),
                    'ref', 'BS-1998-' || lpad(n::text, 4, '0'), 'sits_from', date '1998-01-01' + n %% 4, 'sits_until', '1999-01-01'))).*
                FROM board_sitting b, generate_series(1, %d) n WHERE b.id = (SELECT id FROM board_sitting ORDER BY id LIMIT 1)"""
                .formatted(MANY));
        try (Desk desk = Desk.of("huda.aljubouri")) {
            desk.open("identification/sittings.xhtml");
            assertEquals(Records.read("SELECT ref FROM board_sitting ORDER BY sits_from DESC, ref DESC"),
                    through(desk, () -> desk.page().locator("section.card h2 .id").allInnerTexts()));
            assertEquals(List.of(), desk.barriers());
        }
    }

    /** What every row of a list opens, by its reference. */
    private static List<String> opened(Desk desk, String address) {
        desk.open(address);
        return through(desk, () -> desk.page().locator(".opens tbody a.open").allInnerTexts());
    }

    @Test
    void goes_through_the_enquiries_about_one_person_the_latest_first() {
        Records.change("many enquiries", """
                INSERT INTO enquiry SELECT (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(),
                    'asked_by', 'Longlist ' || n, 'recorded_at', e.recorded_at + n %% 4 * interval '1 minute'))).*
                FROM enquiry e, generate_series(1, %d) n WHERE e.id = (SELECT id FROM enquiry ORDER BY id LIMIT 1)""".formatted(MANY));
        String about = "FROM enquiry WHERE missing_person_id = (SELECT missing_person_id FROM enquiry WHERE asked_by = 'Longlist 1')";
        List<String> logged = Records.read("SELECT asked_by " + about + " ORDER BY recorded_at DESC, id DESC");
        String person = Records.read("SELECT ref FROM missing_person WHERE id = (SELECT DISTINCT missing_person_id " + about + ")").get(0);
        try (Desk desk = Desk.of("samira.alhamdani")) {
            desk.open("liaison/view.xhtml?tab=enquiries&ref=" + person);
            assertTrue(desk.page().locator(".tabs [aria-current=page] .tab-count").innerText().equals("" + logged.size()));
            assertEquals(logged, through(desk, () -> askedBy(desk)));
            follow(desk, "prev");
            assertEquals(25, askedBy(desk).size());
            assertEquals(List.of(), desk.barriers());
        }
    }

    @Test
    void goes_through_contradictions_each_whole_on_one_screen() {
        Records.change("many contradictions", """
                INSERT INTO facility SELECT (jsonb_populate_record(f, jsonb_build_object('id', uuidv7(),
                    'ref', 'FAC-7' || lpad(n::text, 3, '0'), 'name_en', 'Disputed prison ' || n))).*
                FROM facility f, generate_series(1, %d) n WHERE f.ref = 'FAC-0001'""".formatted(MANY), """
                INSERT INTO figure SELECT (jsonb_populate_record(f, jsonb_build_object('id', uuidv7(), 'subject_kind', 'FACILITY',
                    'ref', 'FIG-' || right(p.ref, 4) || n, 'site_id', NULL, 'incident_id', NULL, 'area_id', NULL, 'facility_id', p.id,
                    'kind', 'DEATHS', 'unit', 'PERSONS', 'quantifier', 'EXACTLY', 'low', NULL, 'high', NULL, 'best', n * 100,
                    'supersedes_id', NULL, 'part_of_id', NULL, 'part_number', NULL, 'as_of', '2014', 'about_group', false))).*
                FROM facility p, generate_series(1, 3) n, figure f WHERE p.ref LIKE 'FAC-7%' AND f.id = (SELECT said.id
                    FROM figure said JOIN source s ON s.id = said.source_id WHERE s.sensitivity = 'S0' ORDER BY said.id LIMIT 1)""");
        try (Desk desk = Desk.of("adil.aldulaimi")) {
            desk.open("index.xhtml");
            Locator card = desk.page().locator("section.card").first();
            assertTrue(Integer.parseInt(card.locator(".tab-count").innerText()) >= MANY, "the first page counts all");
            assertEquals(5, card.locator("ul.tasks > li").count(), "and shows some");
            desk.open("source/contradictions.xhtml");
            List<String> shown = through(desk, () -> disputed(desk));
            assertEquals(MANY, new HashSet<>(shown).size());
            assertEquals(MANY, shown.size(), "none is shown twice");
            assertEquals(List.of(), desk.barriers());
        }
    }

    /** The prisons on this screen of which three figures are shown that contradict each other. */
    private static List<String> disputed(Desk desk) {
        return desk.page().locator("section.card").filter(new Locator.FilterOptions().setHasText("Disputed prison")).all().stream()
                .filter(card -> card.locator("article.figure").count() == 3).map(card -> card.locator("h2 a").innerText()).toList();
    }

    @Test
    void finds_consents_that_are_to_be_asked_for_again_behind_many_later_ones() {
        Records.change("many consents", """
                INSERT INTO consent SELECT (jsonb_populate_record(c, jsonb_build_object('id', uuidv7(),
                    'given_on', CASE WHEN n <= 30 THEN '2011~' ELSE '2026-11-02' END,
                    'recorded_at', c.recorded_at + n * interval '1 minute'))).*
                FROM consent c, generate_series(1, %d) n WHERE c.id = (SELECT given.id FROM consent given
                    WHERE given.basis <> 'COURT_ORDER' ORDER BY given.id LIMIT 1)""".formatted(MANY));
        try (Desk desk = Desk.of("mariwan.hawrami")) {
            List<String> all = consents(desk, "protection/consents.xhtml");
            assertEquals(Records.one("SELECT count(*) FROM consent"), "" + all.size());
            List<String> due = consents(desk, "protection/consents.xhtml?state=EXPIRING");
            assertTrue(desk.page().title().startsWith("Consents"), desk.page().title());
            assertEquals(30, due.stream().filter(row -> row.contains("2011")).count());
            assertTrue(due.stream().noneMatch(row -> row.contains("2 November 2026")), due::toString);
        }
    }

    private static List<String> consents(Desk desk, String address) {
        desk.open(address);
        return through(desk, () -> desk.page().locator("table tbody tr").allInnerTexts());
    }

    private static List<String> askedBy(Desk desk) {
        return desk.page().locator("article.card h3 bdi").allInnerTexts();
    }

    @Test
    void filters_the_trail_by_chips_that_stay_in_the_address() {
        try (Desk desk = Desk.of("adil.aldulaimi")) {
            desk.open("audit/list.xhtml");
            Form form = new Form(desk);
            form.choose("result", "Changed").write("since", "1 November 2026");
            desk.page().locator("[id$=':show']").click();
            desk.page().waitForURL("**result=CHANGED**");
            assertTrue(desk.page().url().contains("since=2026-11-01"), desk.page().url());
            assertEquals(2, desk.page().locator(".chips li").count());
            assertEquals("1 November 2026", desk.page().inputValue("[id$=':since']"));
            assertEquals(List.of(), desk.barriers());
            desk.page().locator(".chips a").first().click();
            desk.page().waitForURL("**since=2026-11-01**");
            assertFalse(desk.page().url().contains("result="), "a click takes a filter away");
            assertEquals(List.of(), desk.complaints());
        }
    }

    /** What every row of a list opens, by its last parameter, screenful after screenful; and back to the first. */
    private static List<String> all(Desk desk, String address) {
        List<String> found = new ArrayList<>();
        desk.open(address);
        for (int rows = MANY; rows > 0; rows -= 25) {
            Locator open = desk.page().locator(".opens tbody a.open");
            assertEquals(Math.min(25, rows), open.count());
            open.all().forEach(one -> found.add(one.getAttribute("href").replaceAll(".*[?&](ref=)?", "")));
            if (rows > 25) {
                follow(desk, "next");
            }
        }
        assertEquals(0, desk.page().locator("a[rel=next]").count());
        assertEquals(MANY, new HashSet<>(found).size(), "none is shown twice");
        follow(desk, "prev");
        assertEquals(25, desk.page().locator(".opens tbody a.open").count(), "the way back");
        return found;
    }

    /** What is read on this screen and on all that follow. */
    private static List<String> through(Desk desk, Supplier<List<String>> screen) {
        List<String> found = new ArrayList<>(screen.get());
        while (desk.page().locator("a[rel=next]").count() > 0) {
            follow(desk, "next");
            found.addAll(screen.get());
        }
        return found;
    }

    private static void follow(Desk desk, String way) {
        String here = desk.page().url();
        desk.page().locator("a[rel=" + way + "]").click();
        desk.page().waitForURL(url -> !url.equals(here));
    }
}
