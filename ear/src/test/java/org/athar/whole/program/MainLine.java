package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;

/** The main line by programs alone: a site, remains from it, a person who is sought, and a case that asks whose remains these are. */
public final class MainLine {

    static final String INVESTIGATOR = "rania.alhadidi";
    static final String EXAMINER = "karwan.barzinji";
    static final String CUSTODIAN = "yousif.alnuaimi";
    static final String ANALYST = "shilan.amedi";
    static final String COORDINATOR = "huda.aljubouri";
    static final String SECOND_COORDINATOR = "dilshad.zebari";
    static final String OFFICER = "samira.alhamdani";
    static final List<String> BOARD = List.of("nasreen.alkhafaji", "salim.alobaidi", "rozhin.sharif");

    private final Map<String, Program> programs = new HashMap<>();

    /** The program of a person. */
    Program as(String who) {
        return programs.computeIfAbsent(who, Program::of);
    }

    /** Reads what must be there. */
    JsonObject read(String who, String address) {
        Answer answer = as(who).get(address);
        assertEquals(200, answer.status(), () -> address + " as " + who + " answers " + answer.body());
        return answer.json();
    }

    /** Sends a command, whatever comes of it. */
    Answer send(String who, String address, String body) {
        return as(who).post(address, body.replace('\'', '"'), "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Sends a command that is carried out. */
    JsonObject done(String who, String address, String body) {
        return carriedOut(address, send(who, address, body));
    }

    /** Sends a change of a record as it is now. */
    Answer change(String who, String record, String below, String body) {
        return as(who).post(record + "/" + below, body.replace('\'', '"'), "Idempotency-Key", UUID.randomUUID().toString(), "If-Match",
                tag(who, record));
    }

    /** Changes a record as it is now. */
    JsonObject changed(String who, String record, String below, String body) {
        return carriedOut(record + "/" + below, change(who, record, below, body));
    }

    /** The tag of a record as it is now. */
    String tag(String who, String record) {
        return as(who).get(record).headers().get("etag");
    }

    private static JsonObject carriedOut(String address, Answer answer) {
        assertEquals(2, answer.status() / 100, () -> address + " answers " + answer.status() + " " + answer.body());
        return answer.json();
    }

    /** Who a person is on the staff. */
    String staff(String who) {
        return read(who, "self").getString("staffId");
    }

    /** A site, by its id and its number. */
    public JsonObject site(String name) {
        String area = read(INVESTIGATOR, "sites/NIN-0001").getJsonObject("area").getString("id");
        return done(INVESTIGATOR, "sites", """
                {'description': {'name': {'en': '%s'}, 'where': {'area': '%s'}, 'type': 'PIT', 'phase': 'UNKNOWN', 'period': 'OTHER',
                 'circumstances': 'Shown by a driver.'}, 'invented': true}""".formatted(name, area));
    }

    /** Remains from a site, handed to the custodian, examined and reviewed; their number. */
    String examined(String site) {
        String number = done(INVESTIGATOR, "remains", """
                {'recovery': {'site': '%s', 'context': 'P 4', 'fromGround': true,
                  'moment': {'on': '2019-05-06', 'at': '2019-05-06T09:00:00Z', 'zone': 'Asia/Baghdad'},
                  'by': {'staff': '%s'}, 'place': 'Tent 1', 'seal': 'P-100'},
                 'description': {'remainsClass': 'COMPLETE_BODY', 'completenessPct': 100, 'text': 'Whole.'}, 'invented': true}"""
                .formatted(site, staff(INVESTIGATOR))).getString("number");
        String item = read(INVESTIGATOR, "remains/" + number).getJsonObject("custody").getString("number");
        done(INVESTIGATOR, "custody/" + item + "/events", event("TRANSFER", 7, "'to': {'staff': '" + staff(CUSTODIAN) + "'},"
                + " 'purpose': 'To the store'"));
        done(CUSTODIAN, "custody/" + item + "/events", event("RECEIVE", 8, "'place': 'Store, shelf 9', 'sealBefore': 'P-100'"));
        examine(number);
        return number;
    }

    private static String event(String type, int day, String more) {
        return """
                {'type': '%s', 'moment': {'on': '2019-05-0%d', 'at': '2019-05-0%dT09:00:00Z', 'zone': 'Asia/Baghdad'},
                 'condition': 'Bag whole', %s}""".formatted(type, day, day, more);
    }

    private void examine(String remains) {
        String all = "remains/" + remains + "/examinations";
        done(EXAMINER, all, "{'performedOn': '2019-05-16', 'place': 'Table 1'}");
        JsonObjectBuilder body = Json.createObjectBuilder().add("performedOn", "2019-05-16").add("place", "Table 1")
                .add("summary", "One person.").add("profile", Json.createObjectBuilder());
        var points = Json.createArrayBuilder();
        read(EXAMINER, all + "/1").getJsonArray("checklist").getValuesAs(JsonObject.class).forEach(point -> points.add(
                Json.createObjectBuilder().add("item", point.getString("item")).add("state", "DONE").add("finding", "Done.")));
        changed(EXAMINER, all + "/1", "content", body.add("checklist", points).build().toString());
        done(EXAMINER, all + "/1/signature", "{}");
        done(INVESTIGATOR, all + "/1/review", "{'endorse': true, 'reasons': 'The findings hold.', 'reviewedOn': '2019-05-18'}");
    }

    /** A verified person; the number. */
    String verified(String given) {
        String office = Programs.items(as(OFFICER).get("offices")).get(0).getString("id");
        String person = done(OFFICER, "missing", """
                {'names': [{'kind': 'MAIN', 'script': 'LATIN', 'parts': {'given': '%s', 'family': 'Program'}}],
                 'description': {'sex': 'MALE', 'birth': '1985'}, 'lastSeen': {}, 'office': '%s',
                 'reportedOn': '2018-03-05', 'invented': true,
                 'informant': {'name': 'Mother of %s', 'relation': 'MOTHER', 'language': 'ARABIC', 'interviewer': '%s',
                  'interviewedOn': '2018-03-05', 'place': 'Mosul office'}}""".formatted(given, office, given, staff(OFFICER)))
                .getString("handle");
        done(COORDINATOR, "missing/" + person + "/status", "{'to': 'VERIFIED', 'occurredOn': '2018-04-01'}");
        return person;
    }

    /** A case with one candidate and signed DNA, before the sitting of the sample and signed by all; its number. */
    String beforeTheChair(String remains, String person) {
        String number = done(COORDINATOR, "cases", "{'step': {}, 'remainsNumber': '" + remains + "'}").getString("caseNumber");
        String subject = "cases/" + number;
        changed(COORDINATOR, subject, "completion", "{}");
        changed(INVESTIGATOR, subject, "candidates", """
                {'step': {'reasons': 'As the file has it.'}, 'personRef': '%s', 'owner': '%s', 'dueOn': '2027-01-31'}"""
                .formatted(person, staff(INVESTIGATOR)));
        String candidate = candidate(COORDINATOR, subject).getString("id");
        String line = done(ANALYST, subject + "/lines", """
                {'candidateId': '%s', 'discipline': 'DNA', 'outcome': 'ESTABLISHED', 'findings': 'Compared with the mother.',
                 'examiner': '%s', 'examinedOn': '2019-09', 'dna': {'lrLog10': 9.0, 'n': 1500, 'counts': 'PERSONS',
                 'source': 'Register of the missing', 'asOf': '2019-01-01'}}""".formatted(candidate, staff(ANALYST))).getString("id");
        String digest = candidate(ANALYST, subject).getJsonArray("lines").getJsonObject(0).getString("digest");
        done(ANALYST, subject + "/lines/signature", "{'lineId': '" + line + "', 'digest': '" + digest + "'}");
        changed(COORDINATOR, subject, "reconciliation", "{}");
        changed(COORDINATOR, subject, "proposal", "{'step': {}, 'candidateId': '" + candidate + "'}");
        changed(EXAMINER, subject, "review", "{'step': {'reasons': 'It holds.'}, 'endorsed': true, 'sheetDigest': '"
                + sheet(EXAMINER, subject) + "'}");
        done(SECOND_COORDINATOR, subject + "/quality", "{'findings': 'Complete.', 'sheetDigest': '" + sheet(SECOND_COORDINATOR, subject)
                + "'}");
        String sitting = Programs.items(as(COORDINATOR).get("sittings")).stream().filter(one -> one.getString("decisionNumber")
                .startsWith("12/2022")).findFirst().orElseThrow().getString("ref");
        done(SECOND_COORDINATOR, subject + "/sitting", "{'sittingRef': '" + sitting + "'}");
        BOARD.forEach(member -> changed(member, subject, "signature", "{'step': {}, 'inFavour': true, 'sheetDigest': '"
                + sheet(member, subject) + "'}"));
        return number;
    }

    private JsonObject candidate(String who, String subject) {
        return read(who, subject).getJsonArray("candidates").getJsonObject(0);
    }

    /** Digest of the sheet as this person has it before them. */
    String sheet(String who, String subject) {
        return read(who, subject).getJsonObject("proposal").getString("sheetDigest");
    }
}
