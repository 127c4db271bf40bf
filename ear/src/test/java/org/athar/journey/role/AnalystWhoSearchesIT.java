package org.athar.journey.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst looks at a family, a search and what it found, follows it, and hands its figures to the case. */
@ExtendWith(ArquillianExtension.class)
class AnalystWhoSearchesIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void follows_a_candidate_whose_figures_stand_in_the_case_as_they_were_found(String language) {
        Prepared made = Prepared.scene("SEARCHED", "Searched" + language);
        Words words = Words.in(language);
        try (Desk analyst = words.desk("shilan.amedi")) {
            for (String page : List.of("pedigree/list.xhtml", "pedigree/view.xhtml?ref=" + made.get("pedigree"),
                    "pedigree/view.xhtml?tab=history&ref=" + made.get("pedigree"), "pedigree/draw.xhtml?ref=" + made.get("pedigree"),
                    "pedigree/stand.xhtml?to=SET_ASIDE&ref=" + made.get("pedigree"), "missing/view.xhtml?ref=" + made.get("known"),
                    "matching/list.xhtml", "matching/ask.xhtml", "matching/frequencies.xhtml", "matching/recordFrequencies.xhtml",
                    "matching/view.xhtml?ref=" + made.get("run"), "matching/candidate.xhtml?id=" + made.get("candidate"))) {
                look(analyst, page, "search-" + language);
            }
            analyst.form("matching/candidate.xhtml?id=" + made.get("candidate")).write("reason", "Mother and brother carry it.")
                    .press("nominate").done(words.get("matching.settle.nominated"));
            String next = analyst.page().content();
            assertTrue(next.contains("nominate.xhtml?ref=" + made.get("case")) && next.contains("evidence.xhtml?ref=" + made.get("case")),
                    "the case of the remains is at hand");
            analyst.photograph("search-" + language + "-nominated");
            analyst.press("a[href*='nominate.xhtml']");
            assertEquals(made.get("known"), analyst.see("input[id$=':personRef']").inputValue());
            assertEquals(List.of(), analyst.complaints());
        }
    }

    private static void look(Desk desk, String page, String picture) {
        assertEquals(200, desk.open(page), page);
        assertFalse(desk.page().content().contains("???"), page);
        assertEquals(List.of(), desk.barriers(), page);
        desk.photograph(picture + "-" + page.replaceAll("\\.xhtml.*", "").replace('/', '-') + (page.contains("tab=") ? "-history" : ""));
    }

    @Test
    void is_told_at_the_row_what_is_wrong_with_a_drawing() {
        Prepared made = Prepared.scene("SEARCHED", "Row");
        Words words = Words.in("en");
        try (Desk analyst = words.desk("shilan.amedi")) {
            analyst.open("pedigree/draw.xhtml?ref=" + made.get("pedigree"));
            int before = analyst.page().locator("fieldset.member-row").count();
            analyst.press("button[id$=':add']");
            analyst.page().waitForFunction("n => document.querySelectorAll('fieldset.member-row').length === n", before + 1);
            new Form(analyst).write("reason", "One more").press("save").refused(words.get("pedigree.refusal.PED-001"));
            assertTrue(analyst.read("fieldset.member-row:last-of-type .field-error:last-child").contains(
                    words.get("pedigree.refusal.PED-001")) || analyst.page().content().contains(words.get("pedigree.refusal.PED-001")));
            analyst.photograph("search-en-row-wrong");
            assertEquals(List.of(), analyst.barriers());
        }
    }

    @Test
    void is_read_by_coordinator_and_auditor_and_by_nobody_who_speaks_with_families() {
        Prepared made = Prepared.scene("SEARCHED", "Readers");
        List<String> pages = List.of("pedigree/list.xhtml", "pedigree/view.xhtml?ref=" + made.get("pedigree"), "matching/list.xhtml",
                "matching/view.xhtml?ref=" + made.get("run"), "matching/candidate.xhtml?id=" + made.get("candidate"),
                "matching/frequencies.xhtml");
        for (String reader : List.of("huda.aljubouri", "adil.aldulaimi")) {
            try (Desk desk = Desk.of(reader)) {
                for (String page : pages) {
                    look(desk, page, reader.substring(0, 4));
                }
                assertEquals(List.of(), desk.complaints());
            }
        }
        try (Desk officer = Desk.of("samira.alhamdani"); Desk investigator = Desk.of("rania.alhadidi")) {
            for (String page : pages) {
                assertEquals(404, officer.open(page), page);
                assertEquals(404, investigator.open(page), page);
            }
            officer.open("missing/view.xhtml?ref=" + made.get("person"));
            assertFalse(officer.read("body").toLowerCase().contains("pedigree"), "she does not learn that there are pedigrees");
        }
    }
}
