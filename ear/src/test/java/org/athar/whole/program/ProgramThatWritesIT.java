package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.athar.harness.Desk;
import org.athar.harness.Program.Answer;
import org.athar.harness.Program;
import org.athar.harness.Records;
import org.athar.harness.Verification;
import org.athar.journey.task.FieldWork;
import org.athar.preparation.CaseRoom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program changes: once, however often it sends it; never over what somebody else changed; and only what is its to say. */
class ProgramThatWritesIT {

    private static final String SITE = "NIN-0001";
    private static final String HAPPENINGS = "sites/" + SITE + "/happenings";
    private static Program investigator;

    @BeforeAll
    static void sign_in() {
        investigator = Program.of("rania.alhadidi");
    }

    private static String visit(String words) {
        return "{\"kind\": \"VISIT\", \"occurredOn\": \"2019-05\", \"description\": {\"en\": \"" + words + "\"}}";
    }

    private static String[] key(String key) {
        return new String[] {"Idempotency-Key", key};
    }

    private static String count(String words) {
        return Records.one("SELECT count(*) FROM site_happening WHERE description_en = ?", words);
    }

    private static void refused(int status, String code, Answer answer) {
        assertEquals(status + " " + code, answer.status() + " " + answer.json().getString("code"), answer.body());
        assertEquals("application/problem+json", answer.headers().get("content-type"));
    }

    @Test
    void is_answered_alike_and_has_one_effect_however_often_it_asks() {
        String words = "Visited once " + UUID.randomUUID();
        Answer first = investigator.post(HAPPENINGS, visit(words), key(words.replace(' ', '-')));
        assertEquals(201, first.status(), first.body());
        assertEquals(first.lasting(), investigator.post(HAPPENINGS, visit(words), key(words.replace(' ', '-'))).lasting());
        assertEquals(first.json().getString("id"), Records.one("SELECT id FROM site_happening WHERE description_en = ?", words));
        refused(422, "SEC-018", investigator.post(HAPPENINGS, visit(words + " more"), key(words.replace(' ', '-'))));
        refused(422, "SEC-018", investigator.post("sites/" + reportedSite() + "/happenings", visit(words), key(words.replace(' ', '-'))));
        assertEquals("0", count(words + " more"));
        Answer other = Program.of("huda.aljubouri").post(HAPPENINGS, visit(words), key(words.replace(' ', '-')));
        assertNotEquals(first.body(), other.body(), "keys of another person are another's");
        assertEquals("2", count(words));
        assertEquals("2", Records.one("SELECT count(*) FROM audit_row JOIN answered_request a ON a.id = audit_row.row_id "
                + "WHERE a.request_key = ?", words.replace(' ', '-')), "the answers are in the trail");
    }

    @Test
    void has_one_effect_when_it_asks_many_times_at_once() throws Exception {
        String words = "Visited at once " + UUID.randomUUID();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                asked.add(pool.submit(() -> investigator.post(HAPPENINGS, visit(words), key(words.replace(' ', '-')))));
            }
            String first = asked.get(0).get().lasting();
            for (Future<Answer> one : asked) {
                assertEquals(first, one.get().lasting());
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals("1", count(words));
    }

    @Test
    void may_ask_again_under_the_same_key_after_a_refusal() {
        String words = "Visited at last " + UUID.randomUUID();
        Answer unfit = investigator.post(HAPPENINGS, visit(words).replace("2019-05", "2099"), key(words.replace(' ', '-')));
        refused(422, "SIT-009", unfit);
        assertEquals("occurredOn", unfit.json().getString("field"));
        assertEquals(201, investigator.post(HAPPENINGS, visit(words), key(words.replace(' ', '-'))).status());
    }

    @Test
    void says_only_what_is_its_to_say() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("{\"kind\": \"VISIT\", \"recordedBy\": \"x\"}", "400 API-002 recordedBy");
        bodies.put("{\"id\": \"00000000-0000-0000-0000-000000000001\"}", "400 API-002 id");
        bodies.put("{\"kind\": \"PARTY\"}", "400 API-003 kind");
        bodies.put("{\"occurredOn\": \"31 May\"}", "400 API-003 occurredOn");
        bodies.put("{\"description\": {\"en\": 7}}", "400 API-003 description.en");
        bodies.put("{", "400 API-001 null");
        bodies.put("{}", "422 SIT-001 kind");
        bodies.put("{\"kind\": \"VISIT\", \"description\": {\"en\": \"a\\u202Eb\"}}", "422 SIT-002 description");
        bodies.forEach((body, expected) -> {
            Answer answer = investigator.post(HAPPENINGS, body, key("unfit-body-" + body.hashCode()));
            assertEquals(expected.replace(" null", ""), (answer.status() + " " + answer.json().getString("code") + " "
                    + answer.json().getString("field", "").replaceAll("En$", "")).strip(), answer.body());
        });
        refused(400, "API-005", investigator.post(HAPPENINGS, visit("x")));
        refused(400, "API-005", investigator.post(HAPPENINGS, visit("x"), key("short")));
        refused(413, "API-011", investigator.post(HAPPENINGS, visit("x".repeat(70_000)), key("a-large-body")));
        refused(415, "API-012", investigator.ask("POST", HAPPENINGS, "kind=VISIT", "Idempotency-Key", "another-form", "Content-Type",
                "application/x-www-form-urlencoded"));
        refused(415, "API-012", investigator.ask("POST", HAPPENINGS, visit("x"), "Idempotency-Key", "no-form-at-all"));
        Answer arabic = investigator.post(HAPPENINGS, "{}", "Idempotency-Key", "in-arabic", "Accept-Language", "ar");
        assertEquals("لم يُنفَّذ", arabic.json().getString("title"));
    }

    @Test
    void changes_no_record_that_somebody_else_has_changed_since() {
        String site = reportedSite();
        String address = "sites/" + site + "/status";
        String body = "{\"to\": \"NOT_A_GRAVE\", \"occurredOn\": \"" + CaseRoom.today() + "\", \"reason\": \"Looked at: a drain.\"}";
        String tag = investigator.get("sites/" + site).headers().get("etag");
        refused(428, "API-013", investigator.post(address, body, key("without-a-version")));
        refused(412, "API-010", investigator.post(address, body, "Idempotency-Key", "no-version-of-it", "If-Match", "\"x\""));
        Records.change("somebody changes a site", "UPDATE site SET note = coalesce(note, '') || ' ', version = version + 1 WHERE ref = '"
                + site + "'");
        refused(412, "API-010", investigator.post(address, body, "Idempotency-Key", "a-stale-version", "If-Match", tag));
        assertEquals("REPORTED", Records.one("SELECT status FROM site WHERE ref = ?", site));
        String now = investigator.get("sites/" + site).headers().get("etag");
        assertNotEquals(tag, now);
        refused(422, "SIT-015", investigator.post(address, body, "Idempotency-Key", "before-a-visit", "If-Match", now));
        assertEquals(201, investigator.post("sites/" + site + "/happenings", visit("A drain."), key("a-visit-to-" + site)).status());
        Answer done = investigator.post(address, body, "Idempotency-Key", "the-version-of-now", "If-Match", now);
        assertEquals("200 {\"status\":\"NOT_A_GRAVE\"}", done.status() + " " + done.body());
        assertEquals(done.lasting(), investigator.post(address, body, "Idempotency-Key", "the-version-of-now", "If-Match", now).lasting());
    }

    private static String reportedSite() {
        try (Desk desk = Desk.of("rania.alhadidi")) {
            return new FieldWork(desk).site().write("nameEn", "Hollow beside a road").write("circumstances", "Shown by a driver.").send()
                    .number("NIN");
        }
    }

    @Test
    void names_a_part_by_the_number_on_its_label() {
        String remains = Records.one("SELECT min(number) FROM human_remains WHERE status <> 'RELEASED'");
        String part = "{\"part\": {\"element\": \"CRANIUM\", \"completenessPct\": 50}";
        Answer made = investigator.post("remains/" + remains + "/parts", part + "}", key("a-part-of-" + remains));
        assertEquals(201, made.status(), made.body());
        String address = "parts/" + made.json().getString("number");
        Answer read = investigator.get(address);
        assertEquals(200, read.status(), address);
        assertEquals(200, investigator.post(address + "/description", part + ", \"reason\": \"Looked at again.\"}", "Idempotency-Key",
                "another-look-at-a-part", "If-Match", read.headers().get("etag")).status());
    }

    @Test
    void leaves_a_trail_that_verifies() throws Exception {
        investigator.post(HAPPENINGS, visit("Visited before the count."), key("before-the-count"));
        assertTrue(Verification.ofTheSuite().isClean());
    }
}
