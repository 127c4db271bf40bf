package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.athar.harness.Desk;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.harness.Suite;
import org.athar.harness.Tokens;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.realm.AdminApi;
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
        String good = Tokens.of(WHO);
        assertEquals(200, Program.withToken(good).get("sites").status());
        Map<String, String> bad = forged(good);
        bad.put("meant for the pages", Tokens.ofPages(WHO));
        bad.put("says who signed in", Tokens.identityOf(WHO));
        bad.forEach((what, token) -> turnedAway(what, Program.withToken(token).get("sites")));
        assertTrue(bad.size() > 15);
    }

    private static Map<String, String> forged(String good) throws GeneralSecurityException {
        String[] parts = good.split("\\.");
        JsonObject header = read(parts[0]);
        JsonObject claims = read(parts[1]);
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("unsigned", written(with(header, "alg", "none")) + "." + parts[1] + ".");
        forged.put("unsigned, signature kept", written(with(header, "alg", "none")) + "." + parts[1] + "." + parts[2]);
        forged.put("without signature", parts[0] + "." + parts[1] + ".");
        forged.put("two parts", parts[0] + "." + parts[1]);
        forged.put("no token", "x");
        String other = (parts[2].startsWith("A") ? "B" : "A") + parts[2].substring(1);
        forged.put("a byte of the signature", parts[0] + "." + parts[1] + "." + other);
        Map.of("preferred_username", "huda.aljubouri", "aud", "account", "azp", "other", "iss", "http://127.0.0.1/realms/other", "sub", "x",
                "typ", "ID").forEach((claim, value) -> forged.put("another " + claim,
                parts[0] + "." + written(with(claims, claim, value)) + "." + parts[2]));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair own = generator.generateKeyPair();
        forged.put("signed with a key of one's own", signed(own, parts[0] + "." + parts[1]));
        forged.put("naming a key that is not there", signed(own, written(with(header, "kid", "own")) + "." + parts[1]));
        String hs = written(with(header, "alg", "HS256")) + "." + parts[1];
        forged.put("signed with nothing secret", hs + "." + mac("secret".getBytes(StandardCharsets.UTF_8), hs));
        forged.put("signed with a public key for a secret", hs + "." + mac(own.getPublic().getEncoded(), hs));
        return forged;
    }

    @Test
    void with_a_token_that_has_run_out_is_turned_away() throws InterruptedException {
        AdminApi api = AdminApi.signIn(Suite.servers().ports().identityAddress(), "athar-launcher",
                Secrets.of(Suite.servers().instance().secrets()).get(Secret.KEYCLOAK_ADMIN_SECRET)).orElseThrow();
        String clients = "/" + Tokens.realm() + "/clients";
        JsonObject client = api.get(clients + "?clientId=" + Realm.PROGRAMS).orElseThrow().asJsonArray().getJsonObject(0);
        String path = clients + "/" + client.getString("id");
        JsonObject attributes = client.getJsonObject("attributes");
        api.put(path, with(client, "attributes", with(attributes, "access.token.lifespan", "2")));
        try {
            Program program = Program.of(WHO);
            assertEquals(200, program.get("sites").status());
            Thread.sleep(3_500);
            turnedAway("run out", program.get("sites"));
        } finally {
            api.put(path, with(client, "attributes", with(attributes, "access.token.lifespan", "")));
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
    void with_a_token_is_given_no_session() {
        assertFalse(Program.of(WHO).get("sites").headers().containsKey("set-cookie"));
    }

    private static JsonObject read(String part) {
        return Json.createReader(new StringReader(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))).readObject();
    }

    private static JsonObject with(JsonObject object, String name, String value) {
        return with(object, name, Json.createValue(value));
    }

    private static JsonObject with(JsonObject object, String name, jakarta.json.JsonValue value) {
        JsonObjectBuilder changed = Json.createObjectBuilder(object);
        return changed.add(name, value).build();
    }

    private static String written(JsonObject object) {
        return encoded(object.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String signed(KeyPair key, String content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + encoded(signature.sign());
    }

    private static String mac(byte[] secret, String content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
