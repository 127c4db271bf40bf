package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.athar.harness.Desk;
import org.junit.jupiter.api.Test;

/** A sentence told to families is printed once a speaker other than its writer has read it. */
class SpeakerOfTheLanguageIT {

    private static final String OFF_PAPER = "stays off paper";
    private static final String WORDS = "Your relative is on our register, number {ref}. Please keep the number: by it we find the file.";

    @Test
    void words_it_anew_does_not_read_it_herself_and_has_it_printed_when_another_has() {
        try (Desk liaison = Desk.of("samira.alhamdani"); Desk protection = Desk.of("mariwan.hawrami")) {
            liaison.open("sentence/list.xhtml");
            liaison.photograph("sentences-en");
            assertEquals(List.of(), liaison.barriers());
            assertTrue(printed(liaison).contains(OFF_PAPER), "unread, it stays off paper");
            open(liaison, "under the number {ref}");
            choose(liaison, "worded differently");
            liaison.page().waitForSelector("[id$=':words']");
            liaison.page().fill("[id$=':words']", "No number here.");
            liaison.page().fill("[id$=':remark']", "Closer to how people speak");
            save(liaison);
            isTold(liaison, "you speak this language");
            liaison.page().locator("[id$=':speaker'] .ui-chkbox-box").click();
            save(liaison);
            isTold(liaison, "{ref}");
            liaison.page().fill("[id$=':words']", WORDS);
            save(liaison);
            liaison.page().waitForURL("**/sentence/list.xhtml");

            open(liaison, WORDS);
            assertTrue(liaison.page().locator("main").innerText().contains("You wrote this wording"));
            answer(liaison, "as it stands");
            isTold(liaison, "another person");

            protection.open("sentence/list.xhtml?pending=true");
            open(protection, WORDS);
            protection.photograph("sentence-read-en");
            assertEquals(List.of(), protection.barriers());
            answer(protection, "as it stands");
            protection.page().waitForURL("**/sentence/list.xhtml");
            assertTrue(printed(protection).contains(WORDS), "read by another, it is printed");
            assertTrue(row(protection, WORDS).innerText().contains("Mariwan"), row(protection, WORDS).innerText());
            assertEquals(List.of(), protection.complaints());
        }
    }

    @Test
    void finds_the_page_in_arabic_and_others_do_not_record_readings() {
        try (Desk arabic = Desk.in("ar", "samira.alhamdani");
                Desk coordinator = Desk.of("huda.aljubouri");
                Desk other = Desk.of("rania.alhadidi")) {
            arabic.open("sentence/list.xhtml");
            arabic.photograph("sentences-ar");
            assertEquals(List.of(), arabic.barriers());
            coordinator.open("sentence/list.xhtml");
            coordinator.see("a.open").click();
            coordinator.page().waitForLoadState();
            assertFalse(coordinator.page().locator("#reading").isVisible(), "a coordinator reads, and records nothing");
            assertEquals(404, other.open("sentence/list.xhtml"));
        }
    }

    private static String printed(Desk desk) {
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String text = desk.page().locator("main").innerText();
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return text;
    }

    private static Locator row(Desk desk, String words) {
        return desk.page().locator(".sentences tbody tr").filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    private static void open(Desk desk, String words) {
        row(desk, words).locator("a.open").click();
        desk.page().waitForSelector("#reading");
    }

    private static void choose(Desk desk, String verdict) {
        desk.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> desk.page().locator("#reading label")
                .filter(new Locator.FilterOptions().setHasText(verdict)).first().click());
    }

    private static void answer(Desk desk, String verdict) {
        choose(desk, verdict);
        desk.page().locator("[id$=':speaker'] .ui-chkbox-box").click();
        save(desk);
    }

    private static void save(Desk desk) {
        desk.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> desk.page().click("#reading\\:save"));
        desk.page().waitForLoadState();
    }

    private static void isTold(Desk desk, String words) {
        desk.page().locator(".notices .notice-stop").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
    }
}
