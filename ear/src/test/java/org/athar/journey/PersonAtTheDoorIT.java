package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Suite;
import org.athar.operation.realm.Account;
import org.athar.operation.realm.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signing in and out, for everybody on the staff. */
class PersonAtTheDoorIT {

    static List<String> everybody() {
        return Person.ofSample("badoush").stream().map(Person::username).toList();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void comes_in_by_name_and_passphrase(String username) {
        try (Desk desk = Desk.of(username)) {
            assertEquals(Suite.address(), desk.page().url());
            assertEquals(List.of(), desk.complaints());
            assertEquals(List.of(), desk.outsideRequests());
        }
    }

    @Test
    void finds_a_home_without_barriers_in_both_languages() {
        try (Desk english = Desk.of("huda.aljubouri"); Desk arabic = Desk.in("ar", "huda.aljubouri")) {
            english.photograph("home-coordinator-en");
            arabic.photograph("home-coordinator-ar");
            assertEquals(List.of(), english.barriers());
            assertEquals("rtl", arabic.page().locator("html").getAttribute("dir"));
            assertEquals(List.of(), arabic.barriers());
        }
    }

    @Test
    void reads_the_log_in_page_in_arabic_without_barriers() {
        try (Desk desk = Desk.unattended("ar")) {
            desk.open("");
            desk.photograph("sign-in-ar");
            assertEquals("rtl", desk.page().locator("html").getAttribute("dir"));
            assertEquals(List.of(), desk.barriers());
        }
    }

    @Test
    void stays_outside_with_a_wrong_passphrase() {
        try (Desk desk = Desk.unattended("en")) {
            desk.open("");
            desk.signIn("mariwan.hawrami", "not-the-passphrase-of-anybody");
            assertNotEquals(Suite.address(), desk.page().url());
            assertTrue(desk.see("#username").isVisible());
        }
    }

    @Test
    void is_out_of_both_servers_after_signing_out() {
        try (Desk desk = Desk.of("adil.aldulaimi")) {
            desk.signOut();
            desk.open("");
            assertTrue(desk.see("#password").isVisible());
            desk.signIn("adil.aldulaimi", Account.SAMPLE_PASSPHRASE);
            assertEquals(Suite.address(), desk.page().url());
        }
    }
}
