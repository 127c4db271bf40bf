package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.harness.Desk;
import org.athar.harness.Words;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two cases prove to be of one person: they are joined by two people, and taken apart again by two when that was wrong. */
@ExtendWith(ArquillianExtension.class)
class TwoCasesOfOnePersonIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void are_joined_and_taken_apart_again(String language) {
        Prepared made = Prepared.scene("TWO_CASES", "Joined" + language.toUpperCase());
        Words words = Words.in(language);
        try (Desk coordinator = words.desk("huda.aljubouri"); Desk second = words.desk("dilshad.zebari")) {
            TurnOfCase asking = new TurnOfCase(coordinator, words, made.get("other"));
            TurnOfCase answering = new TurnOfCase(second, words, made.get("other"));
            asking.join(made.get("main"), "PAIR").refused(words.begin("protocol.guard.SAME_PERSON_SHOWN").substring(0, 30));
            asking.join(made.get("main"), "REFIT").done(words.get("identification.join.done"));
            answering.answer("sayYes");
            String shown = second.read("main");
            assertTrue(shown.contains(made.get("main")) && shown.contains(words.get("protocol.Tie.REFIT")), shown);
            second.photograph("joining-to-confirm-" + language);
            answering.confirm();
            assertTrue(answering.read("overview").contains(words.get("protocol.Stage.REASSOCIATED")), answering.read("overview"));
            String main = new TurnOfCase(second, words, made.get("main")).read("overview");
            assertTrue(main.contains(made.get("other")) && main.contains(words.get("protocol.Stage.DATA_COMPLETE")), main);
            asking.step("PROPOSE_SEPARATION").send().done(words.get("identification.step.asked"));
            answering.confirm();
            String undone = answering.read("overview");
            assertTrue(undone.contains(words.get("protocol.Stage.OPENED")) && !undone.contains(made.get("main")), undone);
            assertFalse(new TurnOfCase(second, words, made.get("main")).read("overview").contains(made.get("other")));
        }
    }
}
