package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Records;
import org.athar.harness.Words;
import org.athar.operation.realm.Account;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who signed in a while ago and now decides: confirms by the passphrase, and finds everything as it was typed. */
@ExtendWith(ArquillianExtension.class)
class MemberWhoConfirmsIT {

    private static final String WHY = "The second sample was taken from another bone; see page 4, \"left\" & right.";
    private static final String NOT_CONFIRMED = """
            SELECT account FROM audit_entry WHERE operation = 'SIGN_SHEET' AND result = 'DENIED' AND refusals @> '{NOT-CONFIRMED}'
            AND account = ?""";
    private static final String SIGNED = """
            SELECT account FROM audit_entry WHERE operation = 'SIGN_SHEET' AND result = 'CHANGED' AND account = ?""";

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @AfterEach
    void as_usual() {
        counts(300);
    }

    /** For how long whoever has signed in or confirmed may decide. */
    private static void counts(int seconds) {
        Prepared.scene("CONFIRMED_FOR", Integer.toString(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb"})
    void signs_with_what_was_typed_before(String language) {
        String number = Prepared.scene("BEFORE_THE_BOARD", "Asked" + language.toUpperCase()).get("number");
        Words words = Words.in(language);
        int denied = Records.read(NOT_CONFIRMED, "salim.alobaidi").size();
        int signed = Records.read(SIGNED, "salim.alobaidi").size();
        try (Desk judge = words.desk("salim.alobaidi")) {
            counts(1);
            Form form = dissent(judge, number, words);
            judge.see("a#confirm").waitFor();
            assertTrue(judge.read("main").contains(words.get("common.confirm.why")), judge.read("main"));
            assertEquals(List.of(), judge.barriers());
            judge.photograph("confirm-" + language);
            assertEquals(denied + 1, Records.read(NOT_CONFIRMED, "salim.alobaidi").size());
            counts(300);
            judge.confirm();
            assertTrue(judge.read("main").contains(words.get("common.confirm.again")), judge.read("main"));
            judge.photograph("confirmed-" + language);
            assertEquals(WHY, judge.see("textarea[id$=':reasons']").inputValue());
            assertEquals(signed, Records.read(SIGNED, "salim.alobaidi").size());
            form.press("do").done(words.get("identification.sign.dissented"));
            assertEquals(signed + 1, Records.read(SIGNED, "salim.alobaidi").size());
            judge.open("identification/sign.xhtml?ref=" + number);
            assertEquals(0, judge.page().locator(".draft-offer").count());
            assertEquals(List.of(), judge.outsideRequests());
        }
    }

    private static Form dissent(Desk judge, String number, Words words) {
        return judge.form("identification/sign.xhtml?ref=" + number).mark("verdict", words.get("identification.sign.dissent"))
                .write("reasons", WHY).press("do");
    }

    @Test
    void stays_unconfirmed_with_a_wrong_passphrase_and_loses_nothing() {
        String number = Prepared.scene("BEFORE_THE_BOARD", "AskedWrong").get("number");
        Words words = Words.in("en");
        try (Desk judge = words.desk("salim.alobaidi")) {
            counts(1);
            dissent(judge, number, words);
            judge.see("a#confirm").waitFor();
            judge.press("a#confirm");
            judge.page().waitForURL("**/realms/**");
            judge.page().fill("#password", "not-the-passphrase-of-anybody");
            judge.page().waitForNavigation(() -> judge.page().click("#kc-login"));
            assertTrue(judge.see("#password").isVisible());
            counts(300);
            judge.page().fill("#password", Account.SAMPLE_PASSPHRASE);
            judge.page().waitForNavigation(() -> judge.page().click("#kc-login"));
            assertEquals(WHY, judge.see("textarea[id$=':reasons']").inputValue());
        }
    }

    @Test
    void opens_a_file_by_its_address_once_confirmed() {
        try (Desk coordinator = Desk.of("huda.aljubouri")) {
            counts(1);
            coordinator.page().waitForTimeout(1_100);
            coordinator.open("export/00000000-0000-7000-8000-000000000000");
            coordinator.see("a#confirm").waitFor();
            counts(300);
            coordinator.confirm();
            assertEquals(Words.in("en").get("common.notFound.title"), coordinator.read("h1"));
        }
    }

    @Test
    void is_not_confirmed_by_an_answer_that_was_not_asked_for() {
        try (Desk judge = Desk.of("salim.alobaidi")) {
            assertEquals(400, judge.open("confirm/answer?code=x&state=y"));
            assertEquals(400, judge.open("confirm/answer"));
            assertEquals(404, judge.open("confirm/x"));
            assertEquals(404, judge.open("confirm.xhtml"));
        }
    }
}
