package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.harness.Desk;
import org.athar.harness.Words;
import org.athar.journey.task.FamilyWork;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two missing persons are asked about in one case. One is ruled out by two people, each at a desk of his or her own, and later asked
 * about again; neither family's officer sees a single byte of it.
 */
@ExtendWith(ArquillianExtension.class)
class TwoCandidatesOfOneCaseIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void one_is_excluded_by_two_persons_and_no_family_notices(String language) {
        Prepared made = Prepared.scene("TWO_PERSONS", "Apart" + language.toUpperCase());
        Words words = Words.in(language);
        try (Desk investigator = words.desk("rania.alhadidi"); Desk colleague = words.desk("karwan.barzinji");
                Desk coordinator = words.desk("huda.aljubouri"); Desk officer = words.desk("samira.alhamdani")) {
            FamilyWork families = new FamilyWork(officer);
            String before = families.bytesOf(made.get("first")) + families.bytesOf(made.get("second"));
            TurnOfCase first = new TurnOfCase(investigator, words, made.get("number"));
            TurnOfCase second = new TurnOfCase(coordinator, words, made.get("number"));
            first.nominate(made.get("first"));
            first.nominate(made.get("second"));
            first.exclude("First");
            first.takeBack();
            first.exclude("First");
            second.confirm();
            assertTrue(second.read("people").contains(words.get("protocol.CandidateOutcome.EXCLUDED")), second.read("people"));
            assertTrue(second.read("overview").contains(words.get("protocol.Stage.CANDIDATE")), "the other is still asked about");
            assertEquals(before, families.bytesOf(made.get("first")) + families.bytesOf(made.get("second")), "no family noticed");
            first.withdrawExclusion();
            investigator.open("identification/view.xhtml?ref=" + made.get("number") + "&tab=people");
            assertEquals(0, investigator.page().locator("a[href*='withdraw.xhtml']").count(), "one person withdraws once");
            new TurnOfCase(colleague, words, made.get("number")).withdrawExclusion();
            first.nominate(made.get("first"));
            assertFalse(first.read("overview").contains(words.get("protocol.CandidateOutcome.EXCLUDED")));
            assertEquals(before, families.bytesOf(made.get("first")) + families.bytesOf(made.get("second")), "nor of the return");
            investigator.photograph("apart-and-back-" + language);
        }
    }
}
