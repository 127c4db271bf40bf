package org.athar.journey.role;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.journey.task.Days;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A laboratory analyst nominates, records what DNA says with the number it is weighed against, and signs; she sees no family. */
@ExtendWith(ArquillianExtension.class)
class AnalystWhoSignsHerLineIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void records_dna_with_its_prior_and_signs_it(String language) {
        Prepared made = Prepared.scene("TWO_PERSONS", "Typed" + language.toUpperCase());
        String number = made.get("number");
        Words words = Words.in(language);
        String herself = words.either("Shilan", "شيلان");
        try (Desk analyst = words.desk("shilan.amedi"); Desk investigator = words.desk("rania.alhadidi")) {
            new TurnOfCase(investigator, words, number).nominate(made.get("first"));
            Form line = analyst.form("identification/evidence.xhtml?ref=" + number)
                    .choose("discipline", words.get("protocol.Discipline.DNA"))
                    .choose("outcome", words.get("protocol.EvidenceOutcome.ESTABLISHED")).write("findings", "Compared with two brothers.")
                    .choose("examiner", herself).date("examinedOn", Days.ago(4)).write("lrLog10", 9).write("n", 1500)
                    .day("nAsOf", Days.ago(30));
            line.send().refused(words.get("identification.refusal.IDN-112")).write("nSource", "Register of the missing").send()
                    .done(words.get("identification.evidence.done"));
            analyst.open("identification/view.xhtml?ref=" + number + "&tab=evidence");
            analyst.press("article.evidence-line + p a[href*='line.xhtml']");
            new Form(analyst).press("sign").done(words.get("identification.line.signed"));
            String evidence = new TurnOfCase(analyst, words, number).read("evidence");
            assertTrue(evidence.contains(words.get("identification.line.isSigned")), evidence);
            assertFalse(evidence.contains(made.get("first")), "the person stands there by a pseudonym");
            analyst.photograph("analyst-signs-" + language);
        }
    }
}
