package org.athar.whole.program;

import static org.athar.whole.program.MainLine.BOARD;
import static org.athar.whole.program.MainLine.COORDINATOR;
import static org.athar.whole.program.MainLine.CUSTODIAN;
import static org.athar.whole.program.MainLine.INVESTIGATOR;
import static org.athar.whole.program.MainLine.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.athar.harness.Program.Answer;
import org.athar.harness.Records;
import org.athar.harness.Verification;
import org.athar.preparation.CaseRoom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a site to a family that was told, by programs alone; each step once, and none over what somebody else has done. */
class ProgramsOnTheMainLineIT {

    private static final MainLine LINE = new MainLine();
    private static String remains;
    private static String person;
    private static String subject;

    @BeforeAll
    static void go_from_the_site_to_the_board() {
        JsonObject site = LINE.site("Pit below a mill");
        remains = LINE.examined(site.getString("id"));
        person = LINE.verified("Sought");
        subject = "cases/" + LINE.beforeTheChair(remains, person);
    }

    @Test
    void decide_once_though_two_ask_at_the_same_time_and_go_on_to_the_family() throws Exception {
        String decision = "{\"step\": {}, \"decision\": \"IDENTIFIED\", \"sheetDigest\": \"" + LINE.sheet(BOARD.get(0), subject) + "\"}";
        String tag = LINE.tag(BOARD.get(0), subject);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            asked.add(pool.submit(() -> LINE.as(BOARD.get(0)).post(subject + "/decision", decision, "Idempotency-Key",
                    UUID.randomUUID().toString(), "If-Match", tag)));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Answer> one : asked) {
            statuses.add(one.get().status());
        }
        pool.shutdownNow();
        assertEquals(List.of(200, 412, 412, 412), statuses.stream().sorted().toList());
        assertEquals("1", Records.one("SELECT count(*) FROM stage_event e JOIN identification_case c ON c.id = e.case_id "
                + "WHERE c.number = ? AND e.action = 'DECIDE_IDENTIFIED'", subject.substring("cases/".length())));
        certify();
        tell();
        assertEquals("CERTIFIED_AND_NOTIFIED", LINE.read(COORDINATOR, subject).getString("stage"));
        assertEquals(true, Verification.ofTheSuite().isClean());
    }

    private static void certify() {
        Answer certified = LINE.as(COORDINATOR).upload(subject + "/certificate", """
                {"step": {}, "number": "DC-%s", "authority": "Registry", "issuedOn": "2020-02-03", "documentName": "certificate.pdf"}"""
                .formatted(subject), "%PDF-1.4\n%%EOF\n", "Idempotency-Key", UUID.randomUUID().toString(), "If-Match",
                LINE.tag(COORDINATOR, subject));
        assertEquals("200 CERTIFIED", certified.status() + " " + certified.json().getString("stage", certified.body()));
        String document = LINE.read(COORDINATOR, subject).getJsonObject("sequel").getString("certificateDocument");
        assertEquals("%PDF-1.4\n%%EOF\n", LINE.as(COORDINATOR).get("files/" + document).body());
        Answer part = LINE.as(COORDINATOR).get("files/" + document, "Range", "bytes=1-3");
        assertEquals("206 PDF bytes 1-3/15", part.status() + " " + part.body() + " " + part.headers().get("content-range"));
        assertEquals(416, LINE.as(COORDINATOR).get("files/" + document, "Range", "bytes=99-").status());
        assertEquals(404, LINE.as(OFFICER).get("files/" + document).status());
    }

    private static void tell() {
        String mother = LINE.done(OFFICER, "families/" + person + "/relatives", """
                {'name': 'Mother', 'nameLatin': 'Mother', 'kinship': 'MOTHER', 'birth': '1960', 'living': true, 'channel': 'VISIT',
                 'language': 'ARABIC'}""").getString("id");
        LocalDate today = CaseRoom.today();
        LINE.done(OFFICER, "families/" + person + "/notifications", """
                {'officer': '%s', 'recipient': '%s', 'channel': 'VISIT', 'language': 'ARABIC', 'plannedFor': '%s', 'preference': 'Sit.'}"""
                .formatted(LINE.staff(OFFICER), mother, today.plusDays(1)));
        LINE.done(OFFICER, "families/" + person + "/notifications/done", """
                {'doneOn': '%s', 'preferenceHonoured': true, 'outcome': 'She listened.'}""".formatted(today));
        JsonObject family = LINE.read(OFFICER, "families/" + person);
        assertEquals(List.of("She listened."), family.getJsonArray("notifications").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("outcome")).toList());
    }

    @Test
    void are_told_in_words_why_a_step_is_refused_and_take_none_over_one_they_have_not_seen() {
        String bone = LINE.done(INVESTIGATOR, "remains", """
                {'recovery': {'site': '%s', 'context': 'P 9', 'fromGround': true, 'moment': {'on': '2019-05-06'}, 'by': {'staff': '%s'},
                  'place': 'Tent 2', 'seal': 'P-101'},
                 'description': {'remainsClass': 'BONE', 'text': 'A thigh bone'}, 'invented': true}""".formatted(
                LINE.site("Pit behind a mill").getString("id"), LINE.staff(INVESTIGATOR))).getString("number");
        String other = "cases/" + LINE.done(COORDINATOR, "cases", "{'step': {}, 'remainsNumber': '" + bone + "'}").getString("caseNumber");
        Answer refused = LINE.change(COORDINATOR, other, "completion", "{}");
        assertEquals(422, refused.status(), refused.body());
        List<String> codes = refused.json().getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("code")).toList();
        assertEquals(List.of("IDN-014", "IDN-015"), codes.stream().filter(code -> !code.equals("IDN-013")).toList(), refused::body);
        assertEquals("urn:athar:problem:refused", refused.json().getString("type"));
        String tag = LINE.tag(COORDINATOR, other);
        String waits = "{'step': {'reasons': 'Waits.'}, 'reviewOn': '2027-01-31'}";
        assertEquals(428, LINE.send(COORDINATOR, other + "/suspension", waits).status());
        String[] once = {"Idempotency-Key", UUID.randomUUID().toString(), "If-Match", tag};
        Answer done = LINE.as(COORDINATOR).post(other + "/suspension", waits.replace('\'', '"'), once);
        assertEquals("200 SUSPENDED", done.status() + " " + done.json().getString("stage", done.body()));
        assertEquals(done.lasting(), LINE.as(COORDINATOR).post(other + "/suspension", waits.replace('\'', '"'), once).lasting());
        Answer stale = LINE.as(COORDINATOR).post(other + "/resumption", "{}", "Idempotency-Key", UUID.randomUUID().toString(), "If-Match",
                tag);
        assertEquals("412 API-010", stale.status() + " " + stale.json().getString("code"));
        assertNotEquals(tag, LINE.tag(COORDINATOR, other));
        assertEquals("OPENED", LINE.changed(COORDINATOR, other, "resumption", "{'reasons': 'Goes on.'}").getString("stage"));
        assertEquals(List.of("OPEN", "SUSPEND", "RESUME"), LINE.read(COORDINATOR, other).getJsonArray("events")
                .getValuesAs(JsonObject.class).stream().map(one -> one.getString("action")).collect(Collectors.toList()));
    }

    @Test
    void find_what_is_theirs() {
        Set<String> holders = Programs.items(LINE.as(CUSTODIAN).get("custody?mine=true&limit=200")).stream()
                .map(one -> one.getJsonObject("holder").getString("staff")).collect(Collectors.toSet());
        assertEquals(Set.of(LINE.staff(CUSTODIAN)), holders);
        assertEquals(200, LINE.as(COORDINATOR).get("tasks?mine=true").status());
        assertEquals(400, LINE.as(COORDINATOR).get("tasks?mine=yes").status());
    }
}
