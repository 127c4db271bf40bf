package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Suite;
import org.athar.operation.realm.Account;
import org.junit.jupiter.api.Test;

/** Somebody who opens a page while signed out, or stays on it until the session has ended, comes back to that very page. */
class SomebodySignedOutIT {

    private static final String SOMEBODY = "rania.alhadidi";
    private static final String NOT_CARRIED_OUT = "the last step was not carried out";

    @Test
    void lands_on_the_record_and_the_tab_that_the_address_names() {
        try (Desk desk = Desk.unattended("en")) {
            String address = siteAddress() + "&tab=figures&q=%D8%A3%D8%AB%D8%B1+x%2Fy";
            desk.open(address);
            desk.signIn(SOMEBODY, Account.SAMPLE_PASSPHRASE);
            assertEquals(Suite.address() + address, desk.page().url());
            assertFalse(desk.page().locator("main").innerText().contains("Not found"), desk.page().locator("main").innerText());
            assertEquals("page", desk.see("nav.tabs a[href*='tab=figures']").getAttribute("aria-current"));
            assertFalse(desk.page().locator("main").innerText().contains(NOT_CARRIED_OUT));
        }
    }

    @Test
    void is_led_back_from_a_form_that_was_sent_too_late() {
        try (Desk desk = Desk.of(SOMEBODY)) {
            String address = siteAddress();
            desk.open(address);
            forget(desk);
            desk.page().evaluate("() => { const f = document.createElement('form'); f.method = 'post';"
                    + " f.action = location.pathname; document.body.append(f); f.submit(); }");
            desk.page().waitForSelector("#username");
            desk.signIn(SOMEBODY, Account.SAMPLE_PASSPHRASE);
            assertEquals(Suite.address() + address, desk.page().url());
            assertTrue(desk.page().locator("main").innerText().contains(NOT_CARRIED_OUT), desk.page().locator("main").innerText());
            desk.open(address);
            assertFalse(desk.page().locator("main").innerText().contains(NOT_CARRIED_OUT), "it is told once");
        }
    }

    @Test
    void is_led_back_from_a_button_that_was_pressed_too_late() {
        try (Desk desk = Desk.of(SOMEBODY)) {
            String address = siteAddress().replace("view.xhtml", "record.xhtml");
            desk.open(address);
            forget(desk);
            desk.page().locator("#form button[type=submit]").last().click();
            desk.page().waitForSelector("#username");
            desk.signIn(SOMEBODY, Account.SAMPLE_PASSPHRASE);
            assertEquals(Suite.address() + address, desk.page().url());
            assertTrue(desk.page().locator("main").innerText().contains(NOT_CARRIED_OUT), desk.page().locator("main").innerText());
            assertEquals(List.of(), desk.outsideRequests());
        }
    }

    @Test
    void is_not_led_to_another_site() {
        try (Desk desk = Desk.of(SOMEBODY)) {
            for (String elsewhere : List.of("//evil.example/", "https://evil.example/", "/\\evil.example/")) {
                String word = Base64.getUrlEncoder().withoutPadding().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8));
                assertEquals(404, desk.open("sign-in/" + word));
                assertEquals(404, desk.open("sign-in/again/" + word));
            }
            assertEquals(List.of(), desk.outsideRequests());
        }
    }

    /** Taken from the list, as somebody would who keeps the address of a record. */
    private static String siteAddress() {
        try (Desk desk = Desk.of(SOMEBODY)) {
            desk.open("site/list.xhtml");
            String ref = desk.see(".opens tbody tr a.open").getAttribute("href").replaceAll(".*ref=([^&]*).*", "$1");
            return "site/view.xhtml?ref=" + ref;
        }
    }

    /** As after a long pause: neither server knows this browser any more. */
    private static void forget(Desk desk) {
        assertTrue(desk.page().context().cookies().stream().map(cookie -> cookie.name).anyMatch(name -> name.startsWith("ATHAR")),
                desk.page().context().cookies().stream().map((Cookie cookie) -> cookie.name).toList().toString());
        desk.page().context().clearCookies();
    }
}
