package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.athar.harness.Desk;
import org.junit.jupiter.api.Test;

/** Two people change the same record: the slower sees both values, loses nothing, and chooses. */
class TwoAtOneRecordIT {

    @Test
    void see_what_the_other_wrote_and_choose_value_by_value() {
        try (Desk fast = Desk.of("huda.aljubouri"); Desk slow = Desk.of("rania.alhadidi")) {
            String address = "site/record.xhtml?ref=" + aSite(slow);
            fast.open(address);
            slow.open(address);
            write(fast, "locality", "By the dry well");
            write(fast, "landOwner", "The municipality");
            write(fast, "reason", "Seen on a visit");
            save(fast);
            fast.page().waitForURL("**/site/view.xhtml**");

            write(slow, "locality", "South of the dry well");
            write(slow, "reportedBy", "A shepherd");
            write(slow, "reason", "Told by a shepherd");
            save(slow);
            seesBoth(slow);
            assertEquals(List.of(), slow.barriers());

            save(slow);
            slow.page().waitForSelector(".notice-stop");
            assertTrue(slow.page().locator(".notices").innerText().contains("Say which is to stand"), "undecided, nothing is saved");
            choose(slow, "South of the dry well", "What is on record now");
            slow.page().waitForFunction("() => document.querySelector('[id$=\":locality\"]').value === 'By the dry well'");
            save(slow);
            slow.page().waitForURL("**/site/view.xhtml**");

            slow.open(address);
            assertEquals("By the dry well", slow.page().inputValue(field("locality")));
            assertEquals("The municipality", slow.page().inputValue(field("landOwner")));
            assertEquals("A shepherd", slow.page().inputValue(field("reportedBy")));
            assertEquals(List.of(), slow.complaints());
        }
    }

    private static void seesBoth(Desk slow) {
        Locator both = slow.page().locator(".two-versions");
        both.waitFor();
        slow.photograph("two-versions-en");
        String told = both.innerText();
        assertTrue(told.contains("Huda") && told.contains("By the dry well") && told.contains("South of the dry well")
                && told.contains("The municipality") && told.contains("A shepherd"), told);
        assertEquals(3, both.locator(".difference").count(), told);
        assertFalse(told.contains("Told by a shepherd"), "a reason that only one has written is no difference: " + told);
        assertEquals("South of the dry well", slow.page().inputValue(field("locality")), "nothing typed is lost");
        assertEquals("The municipality", slow.page().inputValue(field("landOwner")), "what only the other has changed stands");
        assertEquals("A shepherd", slow.page().inputValue(field("reportedBy")), "what only she has changed stands");
        assertEquals("Told by a shepherd", slow.page().inputValue(field("reason")));
    }

    @Test
    void see_choices_and_dates_in_words_in_arabic_too() {
        try (Desk fast = Desk.of("huda.aljubouri"); Desk slow = Desk.in("ar", "rania.alhadidi")) {
            String address = "incident/record.xhtml?ref=" + first(slow, "incident/list.xhtml");
            fast.open(address);
            slow.open(address);
            fast.page().fill("[name$=':startsOn:year']", "2013");
            write(fast, "reason", "By the court's file");
            save(fast);
            fast.page().waitForURL("**/incident/view.xhtml**");
            slow.page().fill("[name$=':startsOn:year']", "2015");
            write(slow, "reason", "بحسب الشهادة");
            save(slow);
            Locator both = slow.page().locator(".two-versions");
            both.waitFor();
            slow.photograph("two-versions-ar");
            assertTrue(both.innerText().contains("2013") && both.innerText().contains("2015"), both.innerText());
            assertEquals(1, both.locator(".difference").count(), both.innerText());
            both.locator(".difference label").first().click();
            save(slow);
            slow.page().waitForURL("**/incident/view.xhtml**");
            slow.open(address);
            assertEquals("2015", slow.page().inputValue("[name$=':startsOn:year']"));
        }
    }

    @Test
    void do_not_approve_a_value_that_was_asked_for_after_they_looked() {
        try (Desk first = Desk.of("huda.aljubouri"); Desk second = Desk.of("zaynab.alsaadi")) {
            ask(first, "11");
            second.open("security/settings.xhtml");
            second.see("tr:has-text('Days within which') button:has-text('Approve')").waitFor();
            try (Desk third = Desk.of("dilshad.zebari")) {
                third.open("security/settings.xhtml");
                press(third, "tr:has-text('Days within which') button:has-text('Decline')");
            }
            ask(first, "12");
            press(second, "tr:has-text('Days within which') button:has-text('Approve')");
            second.page().waitForSelector(".notices .notice-stop");
            String told = second.page().locator(".notices").innerText();
            assertTrue(told.contains("Somebody else was faster") && told.contains("11") && told.contains("12"), told);
            second.open("security/settings.xhtml");
            assertTrue(second.see("tr:has-text('Days within which')").innerText().contains("12"),
                    "it still waits for somebody who has seen it");
            press(second, "tr:has-text('Days within which') button:has-text('Decline')");
        }
    }

    private static void ask(Desk desk, String value) {
        desk.open("security/settings.xhtml");
        press(desk, "tr:has-text('Days within which') button");
        desk.page().locator(".ui-dialog:visible [id$=':value']").fill(value);
        desk.page().locator(".ui-dialog:visible textarea").first().fill("For a test of two at once");
        press(desk, ".ui-dialog:visible button:has-text('Ask')");
    }

    private static void press(Desk desk, String button) {
        desk.page().waitForResponse(answer -> answer.request().method().equals("POST"),
                () -> desk.page().locator(button).first().click());
        desk.page().waitForTimeout(1_000);
    }

    private static String aSite(Desk desk) {
        return first(desk, "site/list.xhtml");
    }

    private static String first(Desk desk, String list) {
        desk.open(list);
        return desk.see(".opens tbody tr a.open").getAttribute("href").replaceAll(".*ref=([^&]*).*", "$1");
    }

    private static String field(String name) {
        return "[id$=':" + name + "']";
    }

    private static void write(Desk desk, String field, String words) {
        desk.page().fill(field(field), words);
    }

    private static void save(Desk desk) {
        desk.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> desk.page().click("#form\\:save"));
        desk.page().waitForLoadState();
    }

    private static void choose(Desk desk, String among, String side) {
        desk.page().locator(".two-versions .difference").filter(new Locator.FilterOptions().setHasText(among))
                .locator("label", new Locator.LocatorOptions().setHasText(side)).click();
    }
}
