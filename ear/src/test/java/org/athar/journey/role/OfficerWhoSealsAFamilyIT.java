package org.athar.journey.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.journey.task.Days;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family asks that its data is kept and not used: the officer proposes, a coordinator confirms, and the page is sealed until it ends. */
@ExtendWith(ArquillianExtension.class)
class OfficerWhoSealsAFamilyIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void takes_down_a_request_and_two_persons_grant_and_end_it(String language) {
        String person = Prepared.scene("TWO_PERSONS", "Sealed" + language.toUpperCase()).get("first");
        Words words = Words.in(language);
        try (Desk officer = words.desk("mariwan.hawrami"); Desk coordinator = words.desk("huda.aljubouri");
                Desk family = words.desk("samira.alhamdani")) {
            String request = takesDown(officer, words, person);
            assertEquals(List.of(), officer.barriers());
            assertFalse(isSealed(family, words, person), "asked for is not granted");

            decide(officer, coordinator, words, request, "GRANT");
            assertTrue(isSealed(family, words, person));
            family.photograph("restriction-family-" + language);

            decide(officer, coordinator, words, request, "LIFT");
            assertFalse(isSealed(family, words, person), "ended, it is used again");
            officer.open("protection/view.xhtml?ref=" + request);
            officer.photograph("restriction-request-" + language);
            assertEquals(List.of(), officer.barriers());
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static String takesDown(Desk officer, Words words, String person) {
        Form form = officer.form("protection/record.xhtml").write("person", person)
                .choose("kind", words.get("missing.RequestKind.RESTRICTION")).write("askedBy", "Umm Ali")
                .choose("standing", words.get("missing.RequestStanding.RELATIVE")).write("concerns", "Telephone and address")
                .day("receivedOn", Days.ago(1)).press("save").refused(words.get("jakarta.faces.component.UIInput.REQUIRED"));
        return form.write("identityCheck", "Her card was seen; she is named as the mother.").press("save").number("DR");
    }

    /** The officer proposes, who cannot confirm it herself; a coordinator does. */
    private static void decide(Desk officer, Desk coordinator, Words words, String request, String verdict) {
        String address = "protection/view.xhtml?ref=" + request;
        officer.form(address).choose("verdict", words.get("missing.RequestVerdict." + verdict)).write("reasons", "As the family wishes.")
                .press("do").done(words.get("missing.request.propose.done"));
        assertEquals(0, officer.page().locator("button[id$=':confirm']").count(), "who proposed does not confirm");
        coordinator.form(address).press("confirm").done(words.get("missing.request.answered"));
    }

    private static boolean isSealed(Desk family, Words words, String person) {
        family.open("liaison/view.xhtml?ref=" + person);
        return family.read("body").contains(words.get("missing.restricted"));
    }
}
