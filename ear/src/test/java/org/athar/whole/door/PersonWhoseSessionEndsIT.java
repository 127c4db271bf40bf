package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.athar.harness.Caller;
import org.athar.harness.Desk;
import org.athar.harness.door.ForgedTokens;
import org.athar.harness.door.IdentityService;
import org.athar.harness.Records;
import org.athar.harness.Suite;
import org.athar.harness.Tokens;
import org.athar.operation.realm.Account;
import org.athar.operation.realm.Realm;
import org.junit.jupiter.api.Test;

/** Whoever is signed out, sent away or left without a role is out here too: soon, and whatever page was open. */
class PersonWhoseSessionEndsIT {

    private static final String WHO = "karwan.barzinji";
    private static final int SOON = 5_000;

    @Test
    void has_another_session_after_the_sign_in_than_before() {
        try (Desk desk = Desk.unattended("en")) {
            desk.open("");
            String before = sessionOf(desk);
            desk.signIn(WHO, Account.SAMPLE_PASSPHRASE);
            assertNotEquals(before, sessionOf(desk));
        }
    }

    @Test
    void is_out_once_an_administrator_has_ended_the_session() {
        IdentityService service = new IdentityService();
        try (Desk desk = Desk.of(WHO)) {
            assertEquals(200, desk.open("site/list.xhtml"));
            service.signOut(WHO);
            isOutSoon(desk);
        }
    }

    @Test
    void is_out_after_signing_out_at_the_sign_in_service() {
        try (Desk desk = Desk.of(WHO)) {
            desk.page().navigate(Suite.servers().ports().identityAddress() + "/realms/" + Tokens.realm()
                    + "/protocol/openid-connect/logout");
            desk.page().waitForNavigation(() -> desk.page().click("#kc-logout"));
            isOutSoon(desk);
        }
    }

    @Test
    void leaves_nothing_to_whoever_sits_down_next() {
        try (Desk desk = Desk.of(WHO)) {
            desk.open("site/list.xhtml");
            Response answer = desk.page().waitForResponse(one -> one.url().endsWith("/sign-out"), desk::signOut);
            assertEquals("\"cache\", \"storage\"", answer.headerValue("clear-site-data"));
            desk.page().goBack();
            desk.page().waitForLoadState();
            assertTrue(desk.see("#password").isVisible(), desk.page().url());
        }
    }

    @Test
    void is_out_once_the_account_is_disabled_and_its_token_has_run_out() {
        IdentityService service = new IdentityService();
        service.during(Realm.CLIENT, "access.token.lifespan", "2", () -> {
            try (Desk desk = Desk.of(WHO)) {
                service.enable(WHO, false);
                desk.page().waitForTimeout(2_500);
                isOutSoon(desk);
            } finally {
                service.enable(WHO, true);
            }
        });
    }

    @Test
    void may_do_nothing_more_once_the_last_role_is_taken_back() {
        String roles = "UPDATE staff_grant SET status = '%s', version = version + 1 WHERE status = '%s' AND staff_member_id = "
                + "(SELECT staff_member_id FROM staff_account WHERE username = '" + WHO + "')";
        try (Desk desk = Desk.of(WHO)) {
            assertEquals(200, desk.open("site/list.xhtml"));
            Records.change("The contract is over", roles.formatted("REVOKED", "IN_FORCE"));
            try {
                assertEquals(404, desk.open("site/list.xhtml"));
            } finally {
                Records.change("It is not", roles.formatted("IN_FORCE", "REVOKED"));
            }
            assertEquals(200, desk.open("site/list.xhtml"));
        }
    }

    @Test
    void is_told_that_the_page_is_over_whatever_is_said_of_its_state() {
        try (Caller caller = Caller.of("huda.aljubouri")) {
            for (String state : List.of("", "1:1", "AAAA", "stateless")) {
                assertEquals(401, caller.send("task/list.xhtml", Map.of("jakarta.faces.ViewState", state)).status(), state);
            }
            String right = caller.get("task/list.xhtml").body()
                    .replaceAll("(?s).*?name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\".*", "$1");
            assertEquals(401, caller.send("task/list.xhtml", Map.of("jakarta.faces.ViewState", right, "primefaces.nonce", "forged"))
                    .status(), "a form whose nonce is not the page's");
        }
    }

    @Test
    void stays_where_a_sign_out_is_forged() throws Exception {
        try (Desk desk = Desk.of(WHO)) {
            JsonObject claims = Json.createObjectBuilder(ForgedTokens.claims(Tokens.identityOf(WHO))).add("aud", Realm.CLIENT)
                    .add("events", Json.createObjectBuilder().add("http://schemas.openid.net/event/backchannel-logout",
                            JsonValue.EMPTY_JSON_OBJECT)).build();
            ForgedTokens forged = ForgedTokens.of(Tokens.identityOf(WHO), claims);
            for (Map.Entry<String, String> one : forged.all().entrySet()) {
                assertEquals(400, say("logout_token=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)), one.getKey());
            }
            for (String token : List.of(Tokens.identityOf(WHO), Tokens.of(WHO), Tokens.ofPages(WHO))) {
                assertEquals(400, say("logout_token=" + token));
            }
            assertEquals(400, say(""));
            assertEquals(400, say("logout_token=" + "x".repeat(40_000)));
            assertEquals(200, desk.open("site/list.xhtml"));
            assertTrue(desk.see("main").isVisible());
        }
    }

    private static int say(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(Suite.address() + "signed-out-elsewhere"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static void isOutSoon(Desk desk) {
        long end = System.nanoTime() + SOON * 1_000_000L;
        do {
            desk.open("site/list.xhtml");
        } while (desk.page().locator("#password").count() == 0 && System.nanoTime() < end);
        assertTrue(desk.see("#password").isVisible(), desk.page().url());
    }

    private static String sessionOf(Desk desk) {
        return desk.page().context().cookies(Suite.address()).stream().filter(cookie -> cookie.name.startsWith("ATHAR"))
                .map(cookie -> cookie.value).findFirst().orElse("none");
    }
}
