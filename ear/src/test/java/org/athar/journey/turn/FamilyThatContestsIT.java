package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.harness.Desk;
import org.athar.harness.Words;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family contests what a board decided: the case opens again by two people, nothing is deleted, and the officer has to speak with it. */
@ExtendWith(ArquillianExtension.class)
class FamilyThatContestsIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    void has_the_case_opened_again() {
        Prepared made = Prepared.scene("TOLD", "Contest");
        Words words = Words.in("en");
        try (Desk coordinator = Desk.of("huda.aljubouri"); Desk chair = Desk.of("nasreen.alkhafaji");
                Desk officer = Desk.of("samira.alhamdani")) {
            officer.open("index.xhtml");
            String before = officer.read("main");
            TurnOfCase asking = new TurnOfCase(coordinator, words, made.get("number"));
            asking.reopen("FAMILY_CONTEST");
            coordinator.open("identification/view.xhtml?ref=" + made.get("number"));
            assertEquals(words.get("identification.confirm.back.title"), coordinator.read(".next a[href*='pending=']"),
                    "who asked does not confirm");
            TurnOfCase answering = new TurnOfCase(chair, words, made.get("number"));
            answering.answer("sayYes");
            assertTrue(chair.read("main").contains(words.get("protocol.ReopenReason.FAMILY_CONTEST")), chair.read("main"));
            answering.confirm();
            assertTrue(asking.read("overview").contains(words.get("protocol.Stage.RECONCILIATION")), asking.read("overview"));
            String history = asking.read("history");
            assertTrue(history.contains(words.get("protocol.Action.DECIDE_IDENTIFIED"))
                    && history.contains(words.get("protocol.Action.CONFIRM_REOPENING")), history);
            assertTrue(asking.read("sheet").contains("Nasreen"), "who signed then can be read");
            officer.open("index.xhtml");
            assertNotEquals(before, officer.read("main"), "the officer has something to do");
            officer.photograph("contested-officer-en");
            coordinator.photograph("contested-sheet-en");
        }
    }
}
