package org.athar.journey.role;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member of the board reads the papers before the sitting and dissents; the decision of the others names it. */
@ExtendWith(ArquillianExtension.class)
class MemberWhoDissentsIT {

    private static final String WHY = "The second sample was taken from another bone.";

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void dissents_with_reasons_and_the_decision_of_the_others_names_it(String language) {
        Prepared made = Prepared.scene("BEFORE_THE_BOARD", "Minority" + language.toUpperCase());
        String number = made.get("number");
        Words words = Words.in(language);
        try (Desk chair = words.desk("nasreen.alkhafaji"); Desk judge = words.desk("salim.alobaidi");
                Desk third = words.desk("rozhin.sharif")) {
            assertTrue(judge.read("main").contains(number), "the sitting's cases stand on the member's home");
            vote(judge, number, words, "dissent").refused(words.get("protocol.guard.REASONS_GIVEN"))
                    .write("reasons", WHY).press("do").done(words.get("identification.sign.dissented"));
            vote(chair, number, words, "sign").done(words.get("identification.sign.signed"));
            vote(third, number, words, "sign").done(words.get("identification.sign.signed"));
            chair.form("identification/decide.xhtml?ref=" + number).choose("decision", words.get("identification.Decision.IDENTIFIED"))
                    .send().done(words.get("identification.decide.done"));
            chair.open("identification/view.xhtml?ref=" + number + "&tab=sheet");
            assertTrue(chair.read("main").contains(WHY), "the dissent stands beside the decision");
            chair.photograph("dissent-" + language);
        }
    }

    private static Form vote(Desk member, String number, Words words, String verdict) {
        return member.form("identification/sign.xhtml?ref=" + number).mark("verdict", words.get("identification.sign." + verdict))
                .press("do");
    }
}
