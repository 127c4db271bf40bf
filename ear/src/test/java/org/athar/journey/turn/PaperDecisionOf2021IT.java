package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.journey.task.CaseWork;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A board decided on paper in 2021; its members enter today what they did then, each with the day and where it is written. */
@ExtendWith(ArquillianExtension.class)
class PaperDecisionOf2021IT {

    private static final String FILE = "Paper file 9";
    private static final String MINUTE = "Minute 31 of 2021";
    private static final LocalDate PROPOSED = LocalDate.of(2021, 4, 1);
    private static final LocalDate DECIDED = LocalDate.of(2021, 5, 3);

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    void is_entered_with_its_days_and_sources_and_shown_as_late() {
        Prepared made = Prepared.scene("PAPER", "Paper2021");
        String number = made.get("number");
        try (Desk huda = Desk.of("huda.aljubouri"); Desk dilshad = Desk.of("dilshad.zebari"); Desk karwan = Desk.of("karwan.barzinji");
                Desk chair = Desk.of("nasreen.alkhafaji"); Desk judge = Desk.of("salim.alobaidi"); Desk rozhin = Desk.of("rozhin.sharif")) {
            Form proposal = huda.form("identification/propose.xhtml?ref=" + number).chooseHaving("candidateId", "Paper");
            TurnOfCase.paper(huda, proposal, PROPOSED, "").send().refused("Say where this date comes from");
            TurnOfCase.paper(huda, proposal, PROPOSED, FILE).send().done("The proposal lies before the board.");
            Form review = karwan.form("identification/review.xhtml?ref=" + number).mark("verdict", "I endorse").write("reasons", "Read.");
            TurnOfCase.paper(karwan, review, PROPOSED.plusDays(9), FILE).send().done("The proposal is endorsed.");
            new CaseWork(dilshad).check(number).done("The check is recorded.");
            new CaseWork(dilshad).before(number, made.get("sitting")).done("The case lies before the sitting.");
            vote(chair, number);
            vote(judge, number);
            vote(rozhin, number);
            Form decision = chair.form("identification/decide.xhtml?ref=" + number).choose("decision", "Identified");
            TurnOfCase.paper(chair, decision, LocalDate.of(2021, 3, 1), MINUTE).send().refused("before");
            TurnOfCase.paper(chair, decision, DECIDED, MINUTE).send().done("The decision is recorded.");
            String history = new TurnOfCase(huda, Words.in("en"), number).read("history");
            assertTrue(history.contains(MINUTE) && history.contains("2021") && history.contains("recorded"), history);
            assertTrue(huda.page().locator(".history-line", new Page.LocatorOptions().setHasText(MINUTE)).count() >= 4,
                    history);
            huda.photograph("paper-decision-history-en");
        }
    }

    private static void vote(Desk member, String number) {
        Form sheet = member.form("identification/sign.xhtml?ref=" + number).mark("verdict", "I sign");
        TurnOfCase.paper(member, sheet, DECIDED, MINUTE).press("do").done("Your signature is recorded.");
    }
}
