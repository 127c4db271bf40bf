package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.harness.Desk;
import org.athar.harness.Words;
import org.athar.journey.task.CaseWork;
import org.athar.journey.task.Days;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Remains are buried without a name, a sample stays; years later somebody is reported who fits, and the board identifies. */
@ExtendWith(ArquillianExtension.class)
class NamelessWhoIsFoundIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    void is_buried_without_a_name_and_later_identified() {
        Prepared made = Prepared.scene("NAMELESS", "Nameless");
        String number = made.get("number");
        Words words = Words.in("en");
        try (Desk huda = Desk.of("huda.aljubouri"); Desk dilshad = Desk.of("dilshad.zebari"); Desk rania = Desk.of("rania.alhadidi");
                Desk karwan = Desk.of("karwan.barzinji"); Desk shilan = Desk.of("shilan.amedi"); Desk chair = Desk.of("nasreen.alkhafaji");
                Desk judge = Desk.of("salim.alobaidi"); Desk rozhin = Desk.of("rozhin.sharif")) {
            TurnOfCase coordinator = new TurnOfCase(huda, words, number);
            coordinator.step("SUSPEND").day("reviewOn", Days.today().plusDays(60)).send()
                    .done(words.get("identification.step.done"));
            coordinator.step("RESUME").send().done(words.get("identification.step.done"));
            coordinator.nameless("ATH-E-999999-9").refused("Nothing in custody has this number");
            coordinator.nameless(made.get("sample")).done(words.get("identification.nameless.done"));
            assertTrue(coordinator.read("overview").contains("G-17"), coordinator.read("overview"));
            coordinator.reopen("NEW_EVIDENCE");
            assertTrue(coordinator.read("overview").contains(words.get("identification.next.reopening")), "no board can reach it yet");
            huda.photograph("nameless-reopening-en");
            new CaseWork(dilshad).before(number, made.get("sitting")).done("The case lies before the sitting.");
            new TurnOfCase(chair, words, number).confirm();
            new TurnOfCase(rania, words, number).nominate(made.get("person"));
            new CaseWork(shilan).dna(number, 9).write("nSource", "Register of the missing").send().done("The line is recorded.");
            new CaseWork(shilan).sign(number, "DNA").done("The line is signed.");
            new CaseWork(huda).propose(number, "Later").done("The proposal lies before the board.");
            new CaseWork(karwan).review(number, "I endorse").done("The proposal is endorsed.");
            new CaseWork(dilshad).check(number).done("The check is recorded.");
            new CaseWork(chair).vote(number).done("Your signature is recorded.");
            new CaseWork(judge).vote(number).done("Your signature is recorded.");
            new CaseWork(rozhin).vote(number).done("Your signature is recorded.");
            new CaseWork(chair).decide(number).done("The decision is recorded.");
            String history = coordinator.read("history");
            assertTrue(history.contains(words.get("protocol.Action.CLOSE_WITHOUT_NAME")), history);
            assertTrue(history.contains(words.get("protocol.Stage.IDENTIFIED")), history);
        }
    }
}
