package org.athar.journey;

import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Keys;
import org.athar.journey.task.Days;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People who use the keyboard alone open a case, nominate, propose, sign and decide, and see at every stop where they are. */
@ExtendWith(ArquillianExtension.class)
class PersonWithoutAMouseProof {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    void opens_a_case_and_nominates() {
        Prepared made = Prepared.scene("REMAINS", "Keys");
        try (Desk coordinator = Desk.of("huda.aljubouri"); Desk investigator = Desk.of("rania.alhadidi")) {
            coordinator.open("identification/open.xhtml");
            new Keys(coordinator).to("[id$=':remainsNumber']").type(made.get("remains")).send();
            String number = new Form(coordinator).number("IC");
            coordinator.open("identification/step.xhtml?ref=" + number + "&action=COMPLETE_DATA");
            new Keys(coordinator).send();
            new Form(coordinator).done("The step is recorded.");
            investigator.open("identification/nominate.xhtml?ref=" + number);
            Keys keys = new Keys(investigator).to("[id$=':personRef']").type(made.get("person")).choose("owner", "Rania")
                    .to("[id$=':dueOn_input']").type(Days.today().plusDays(30).toString())
                    .press("Escape");
            keys.to("[id$=':reasons']").type("Age and stature fit.").send();
            new Form(investigator).done("The person is a candidate of this case.");
        }
    }

    @Test
    void proposes() {
        Prepared made = Prepared.scene("WEIGHED", "KeysWeighed");
        try (Desk coordinator = Desk.of("huda.aljubouri")) {
            coordinator.open("identification/propose.xhtml?ref=" + made.get("number"));
            new Keys(coordinator).choose("candidateId", "KeysWeighed").send();
            new Form(coordinator).done("The proposal lies before the board.");
        }
    }

    @Test
    void signs_and_decides() {
        Prepared made = Prepared.scene("BEFORE_THE_BOARD", "KeysBoard");
        try (Desk chair = Desk.of("nasreen.alkhafaji"); Desk judge = Desk.of("salim.alobaidi"); Desk third = Desk.of("rozhin.sharif")) {
            sign(chair, made.get("number"));
            sign(judge, made.get("number"));
            sign(third, made.get("number"));
            chair.open("identification/decide.xhtml?ref=" + made.get("number"));
            new Keys(chair).choose("decision", "Identified").send();
            new Form(chair).done("The decision is recorded.");
        }
    }

    private static void sign(Desk member, String number) {
        member.open("identification/sign.xhtml?ref=" + number);
        new Keys(member).to("input[type=radio][name$=':verdict']").press("Space").to("button[id$=':do']").press("Enter");
        new Form(member).done("Your signature is recorded.");
    }
}
