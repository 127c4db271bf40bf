package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.harness.Desk;
import org.athar.harness.door.ForgedTokens;
import org.athar.harness.door.IdentityService;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.harness.Suite;
import org.athar.harness.Tokens;
import org.athar.operation.realm.Realm;
import org.junit.jupiter.api.Test;

/** Whoever comes with a token that is not good, or with none, is told so in the form of programs, and is led to no page. */
class ProgramAtTheDoorIT {

    private static final String WHO = "rania.alhadidi";
    private static final String SOMETHING = """
            {"kind": "VISIT", "description": {"en": "Nobody came."}}""";

    private static void turnedAway(String what, Answer answer) {
        assertEquals(401, answer.status(), what);
        assertEquals("application/problem+json", answer.headers().get("content-type"), what);
        assertEquals("Bearer", answer.headers().get("www-authenticate"), what);
        assertNull(answer.headers().get("location"), what);
        assertEquals("API-006", answer.json().getString("code"), what);
        assertEquals("urn:athar:problem:not-signed-in", answer.json().getString("type"), what);
        assertEquals(401, answer.json().getInt("status"), what);
    }

    @Test
    void with_nothing_is_told_so_whatever_it_says_of_itself() {
        for (String accepts : new String[] {"*/*", "text/html", "application/json", "text/html,application/xhtml+xml,*/*;q=0.8"}) {
            turnedAway(accepts, Program.with(Map.of("Accept", accepts)).get("sites"));
            turnedAway(accepts, Program.with(Map.of("Accept", accepts)).get("no-such-route"));
            turnedAway(accepts, Program.with(Map.of("Accept", accepts)).post("sites/NIN-0001/happenings", SOMETHING));
        }
        turnedAway("name and passphrase", Program.with(Map.of("Authorization", "Basic cmFuaWE6cmFuaWE=")).get("sites"));
        turnedAway("in the address", Program.with(Map.of()).get("sites?access_token=" + Tokens.of(WHO)));
        assertEquals("لم يُسجَّل الدخول", Program.with(Map.of("Accept-Language", "ar-IQ")).get("sites").json().getString("title"));
    }

    @Test
    void with_a_token_that_is_not_good_is_turned_away() throws GeneralSecurityException {
        Map<String, String> bad = new LinkedHashMap<>(ForgedTokens.of(Tokens.of(WHO)).all());
        assertEquals(200, Program.of(WHO).get("sites").status());
        bad.put("meant for the pages", Tokens.ofPages(WHO));
        bad.put("says who signed in", Tokens.identityOf(WHO));
        bad.put("gets newer ones", Tokens.refreshing(WHO));
        bad.put("of a confirmation", Tokens.ofConfirmation(WHO, "access_token"));
        bad.put("says who has confirmed", Tokens.ofConfirmation(WHO, "id_token"));
        bad.put("of another realm", Tokens.ofAnotherRealm());
        Set<String> answers = new HashSet<>();
        Set<String> pages = new HashSet<>();
        bad.forEach((what, token) -> {
            Answer answer = Program.withToken(token).get("sites");
            turnedAway(what, answer);
            answers.add(answer.lasting());
            Answer page = Program.withToken(token).page("site/list.xhtml");
            assertEquals(401, page.status(), what + ": " + page.body());
            pages.add(page.lasting());
        });
        assertEquals(1, answers.size(), answers::toString);
        assertEquals(1, pages.size(), pages::toString);
        assertTrue(bad.size() >= 60, bad.size() + " are tried");
    }

    @Test
    void with_a_token_that_has_run_out_is_turned_away() {
        new IdentityService().during(Realm.PROGRAMS, "access.token.lifespan", "2", () -> {
            Program program = Program.of(WHO);
            assertEquals(200, program.get("sites").status());
            pause(3_500);
            turnedAway("run out", program.get("sites"));
        });
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void of_a_browser_reads_with_its_session_and_changes_nothing() {
        try (Desk desk = Desk.of(WHO)) {
            Map<String, String> session = Map.of("Cookie", desk.page().context().cookies(Suite.address()).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; ")));
            Program browser = Program.with(session);
            assertEquals(200, browser.get("sites").status());
            Answer refused = browser.post("sites/NIN-0001/happenings", SOMETHING, "Idempotency-Key", "from-a-browser");
            assertEquals(403, refused.status(), refused.body());
            assertEquals("API-007", refused.json().getString("code"));
            assertEquals(401, Program.with(Map.of("Cookie", session.get("Cookie"), "Authorization", "Bearer x")).get("sites").status());
        }
    }

    @Test
    void brings_along_when_its_person_has_signed_in() {
        int signedIn = ForgedTokens.claims(Tokens.of(WHO)).getInt("auth_time");
        assertTrue(Math.abs(System.currentTimeMillis() / 1000 - signedIn) < 60, "steps to be confirmed ask for it");
    }

    @Test
    void with_a_token_is_given_no_session() {
        assertFalse(Program.of(WHO).get("sites").headers().containsKey("set-cookie"));
    }
}
