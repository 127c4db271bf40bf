package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One set of remains proves to be of two persons: some parts go, by two people, and the evidence made on them goes with them. */
@ExtendWith(ArquillianExtension.class)
class OneSetOfTwoPersonsIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    void is_divided_and_each_case_shows_where_the_evidence_is() {
        Prepared made = Prepared.scene("COMMINGLED", "Split");
        Words words = Words.in("en");
        try (Desk investigator = Desk.of("rania.alhadidi"); Desk coordinator = Desk.of("dilshad.zebari")) {
            TurnOfCase asking = new TurnOfCase(investigator, words, made.get("number"));
            asking.split("Upper arm", false).refused("Evidence goes with the part");
            asking.split("Upper arm", true).done(words.get("identification.split.done"));
            coordinator.open("identification/view.xhtml?ref=" + made.get("number"));
            coordinator.see(".next a[href*='pending=']").click();
            new Form(coordinator).mark("verdict", words.get("identification.confirm.sayYes")).write("remainsNumber", made.get("record"))
                    .write("reasons", "Two left arms.").send().done(words.get("identification.split.confirmed"));
            String left = new TurnOfCase(coordinator, words, made.get("number")).read("evidence");
            Matcher went = Pattern.compile("went to (IC-\\d{4}-\\d{4})").matcher(left);
            assertTrue(went.find(), left);
            String arrived = new TurnOfCase(investigator, words, went.group(1)).read("evidence");
            assertTrue(arrived.contains(words.get("identification.arrived.title")) && arrived.contains(made.get("number"))
                    && arrived.contains("Compared with the mother."), arrived);
            assertEquals(List.of(), investigator.barriers());
            investigator.photograph("divided-arrived-en");
            String overview = new TurnOfCase(investigator, words, went.group(1)).read("overview");
            assertTrue(overview.contains(made.get("number")) && overview.contains(made.get("record")), overview);
        }
    }
}
