package org.athar.journey.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.journey.task.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor goes through a decided case step by step, finds something wanting, has it answered, and closes the finding. */
class AuditorWhoRereadsACaseIT {

    private static final String CASE = "IC-2026-0001";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void follows_each_step_to_what_was_known_then_and_has_a_finding_answered(String language) {
        Words words = Words.in(language);
        try (Desk auditor = words.desk("adil.aldulaimi"); Desk coordinator = words.desk("huda.aljubouri")) {
            auditor.open("identification/view.xhtml?ref=" + CASE + "&tab=history");
            auditor.press("a[href*='replay.xhtml']");
            int steps = 1;
            for (Locator next = auditor.page().locator("a[data-step='next']"); next.count() > 0; steps++) {
                assertEquals(1, auditor.page().locator("main .pill").getByText(words.get("reporting.replay.holds")).count(),
                        "what was looked at is still what was recorded");
                next.click();
                auditor.page().waitForLoadState();
            }
            assertTrue(steps > 8, steps + " steps");
            auditor.photograph("auditor-replays-" + language);

            auditor.press("a[href*='audit/record.xhtml?page=']");
            String what = "The minute of step " + steps + " is missing (" + language + ").";
            Form finding = new Form(auditor).write("text", what);
            finding.choose("severity", words.get("audit.Severity.MINOR")).day("dueOn", Days.today().plusDays(14));
            auditor.press("main .row button");
            String ref = finding.number("AF");

            coordinator.open("audit/findings.xhtml");
            Locator card = coordinator.page().locator("section.card", new Page.LocatorOptions().setHasText(ref));
            assertTrue(card.innerText().contains(what), card.innerText());
            card.locator("button").first().click();
            coordinator.hand().write(coordinator.see(".ui-dialog:visible textarea"), "It was found in the ministry's archive.");
            coordinator.press(".ui-dialog:visible button[id$=':do']");
            new Form(coordinator).done(words.get("audit.finding.answered"));
            card.locator("a").first().click();
            coordinator.page().waitForURL("**/reporting/replay.xhtml**");

            auditor.open("audit/findings.xhtml");
            auditor.page().locator("section.card", new Page.LocatorOptions().setHasText(ref)).locator("button")
                    .first().click();
            new Form(auditor).done(words.get("audit.finding.closed"));
        }
    }
}
