package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.journey.task.CaseWork;
import org.athar.journey.task.FieldWork;
import org.junit.jupiter.api.Test;

/** Commingled remains are divided by two persons: parts with numbers of their own, a new case, and a trace in both records. */
class TwoPersonsWhoDivideRemainsIT {

    private static final String SITE = "NIN-0001";

    @Test
    void name_the_parts_that_go_and_the_record_that_holds_them() {
        try (Desk investigator = Desk.of("rania.alhadidi"); Desk coordinator = Desk.of("huda.aljubouri")) {
            FieldWork field = new FieldWork(investigator);
            CaseWork proposing = new CaseWork(investigator);
            CaseWork confirming = new CaseWork(coordinator);
            String group = field.remains(SITE, "Commingled", "Bones of at least two persons.").send().number("ATH-R");
            String own = field.remains(SITE, "Bone", "Bag for what is taken out of the group.").send().number("ATH-R");
            String number = confirming.open(group).number("IC");

            proposing.read(number, "overview");
            investigator.open("identification/split.xhtml?ref=" + number);
            assertTrue(investigator.read("main").contains("No parts are on record"), "nothing to divide yet");
            String first = field.part(group, "Thigh bone", "Left");
            investigator.form("recovery/part.xhtml?ref=" + group).choose("element", "Thigh bone").send()
                    .refused("The body has two of it: say from which side");
            String second = field.part(group, "Thigh bone", "Left");

            proposing.split(number).refused("some must go and some must stay");
            proposing.split(number, first, second).refused("some must go and some must stay");
            proposing.split(number, second).done("Nothing changes until a second person confirms.");
            assertTrue(proposing.next(number).contains("Waits for a second person"), "it waits");
            assertEquals(List.of("Take the proposal back"), investigator.page().locator(".next a[href*='pending=']").allInnerTexts(),
                    "for somebody else");

            Form answer = confirming.answer(number);
            answer.write("remainsNumber", group).send().refused("The parts go to another record")
                    .write("remainsNumber", own).send().done("The remains are divided.");
            investigator.open("recovery/view.xhtml?ref=" + own + "&tab=parts");
            assertTrue(investigator.read("main").contains(second) && investigator.read("main").contains(group), "it keeps its number");
            investigator.open("recovery/view.xhtml?ref=" + group + "&tab=parts");
            assertTrue(investigator.read("main").contains(first), "one stays");
            assertFalse(investigator.read("main").contains(second), "one went");
            confirming.open(own).refused("these are already the main remains of another case");
        }
    }
}
