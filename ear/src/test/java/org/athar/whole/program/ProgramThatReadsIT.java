package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.harness.Desk;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.harness.Records;
import org.athar.journey.task.FieldWork;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs are told: what the matrix opens to the person, in the published shape, and of the rest not even that it exists. */
class ProgramThatReadsIT {

    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static final Map<Role, Program> PROGRAMS = new LinkedHashMap<>();
    private static final Map<String, String> READING = Map.of("sites", "READ_SITES", "sites/NIN-0001", "READ_SITES",
            "cases", "READ_CASES", "cases/{case}", "READ_CASES");
    private static String caseNumber;
    private static String reported;

    @BeforeAll
    static void sign_in() {
        PROGRAMS.putAll(Programs.ofEveryRole());
        caseNumber = Records.one("SELECT min(number) FROM identification_case");
        try (Desk desk = Desk.of("rania.alhadidi")) {
            for (String name : List.of("Hollow behind a mill", "Hollow below a dam")) {
                reported = new FieldWork(desk).site().write("nameEn", name).write("circumstances", "Shown by a driver.").send()
                        .number("NIN");
            }
        }
    }

    private static Program investigator() {
        return PROGRAMS.get(Role.INVESTIGATOR);
    }

    @Test
    void is_answered_for_what_is_kept_as_for_what_is_not_there() {
        PROGRAMS.forEach((role, program) -> READING.forEach((address, operation) -> {
            if (MATRIX.ceiling(OperationName.valueOf(operation), role).isEmpty()) {
                assertEquals(program.get("cases/IC-1999-0001").lasting(), program.get(address.replace("{case}", caseNumber)).lasting(),
                        role + " at " + address);
            }
        }));
        String gone = investigator().get("cases/IC-1999-0001").lasting();
        assertEquals(gone, investigator().get("sites/NIN-9999").lasting());
        assertEquals(gone, investigator().get("no-such-route").lasting());
    }

    @Test
    void is_kept_from_a_record_of_another_place_as_from_one_that_is_not_there() {
        String who = "karwan.barzinji";
        String one = Records.one("SELECT id FROM site WHERE ref = 'NIN-0001'");
        Records.confined(who, "SITE", one, () -> {
            Program confined = Program.of(who);
            assertEquals(200, confined.get("sites/NIN-0001").status());
            assertEquals(confined.get("sites/NIN-9999").lasting(), confined.get("sites/" + reported).lasting());
            assertEquals(List.of("NIN-0001"), numbers(confined.get("sites").json()));
            String visit = "{\"kind\": \"VISIT\", \"description\": {\"en\": \"Seen.\"}}";
            assertEquals(confined.post("sites/NIN-9999/happenings", visit, "Idempotency-Key", "another-place-1").lasting(),
                    confined.post("sites/" + reported + "/happenings", visit, "Idempotency-Key", "another-place-2").lasting());
            assertNotEquals("0", Records.one("SELECT count(*) FROM audit_entry JOIN site ON site.id = subject_id WHERE result = 'DENIED' "
                    + "AND operation = 'READ_SITES' AND site.ref = ? AND account = ?", reported, who), "the trail tells the two apart");
        });
    }

    @Test
    void walks_through_a_list_and_meets_every_record_once() {
        for (String list : List.of("sites", "cases")) {
            JsonObject whole = investigator().get(list + "?limit=200").json();
            List<String> met = new ArrayList<>();
            String next = "";
            for (int turn = 0; next != null && turn < 100; turn++) {
                JsonObject page = investigator().get(list + "?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next)).json();
                assertEquals(whole.getInt("count"), page.getInt("count"));
                met.addAll(numbers(page));
                next = page.isNull("next") ? null : page.getString("next");
            }
            assertNull(next);
            assertEquals(numbers(whole), met);
            assertTrue(met.size() > 2, list);
        }
        Set<String> statuses = items(investigator().get("sites?status=REPORTED").json()).stream().map(one -> one.getString("status"))
                .collect(Collectors.toSet());
        assertTrue(Set.of("REPORTED").containsAll(statuses), statuses::toString);
        assertEquals(List.of("NIN-0001"), numbers(investigator().get("sites?text=nin-0001").json()));
    }

    @Test
    void is_told_what_of_a_request_is_unfit() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sites?limit=0", "limit API-003");
        fields.put("sites?limit=201", "limit API-003");
        fields.put("sites?limit=all", "limit API-003");
        fields.put("sites?status=reported", "status API-003");
        fields.put("sites?text=%E2%80%AEx", "text API-003");
        fields.put("sites?text=%00", "text API-003");
        fields.put("sites?name=x", "name API-002");
        fields.put("sites?text=a&text=b", "text API-002");
        fields.put("sites/NIN-0001?fields=all", "fields API-002");
        fields.put("sites?cursor=x", "cursor API-004");
        fields.put("cases?cursor=" + investigator().get("sites?limit=1").json().getString("next"), "cursor API-004");
        fields.put("cases?owner=me", "owner API-003");
        fields.forEach((address, expected) -> {
            Answer answer = investigator().get(address);
            assertEquals(400, answer.status(), address);
            assertEquals(expected, answer.json().getString("field") + " " + answer.json().getString("code"), address);
            assertFalse(answer.body().matches("(?s).*(Exception|org\\.|java|RESTEASY|ELY\\d|WildFly|Undertow).*"), answer.body());
        });
        assertEquals(405, investigator().ask("DELETE", "sites/NIN-0001", "{}", "Content-Type", "application/json").status());
        assertEquals(404, investigator().get("sites/%00").status());
        assertEquals("هذا", investigator().get("sites?name=x", "Accept-Language", "ar").json().getString("detail").split(" ")[3]);
        assertEquals("ckb", investigator().get("sites?name=x", "Accept-Language", "ckb,en;q=0.5").headers().get("content-language"));
    }

    @Test
    void is_not_sent_again_what_it_has_and_is_in_the_trail_all_the_same() {
        for (String address : List.of("sites/NIN-0001", "cases/" + caseNumber)) {
            Answer first = investigator().get(address);
            String tag = first.headers().get("etag");
            assertTrue(tag.matches("\"\\d+\\.[0-9a-f]{16}\""), tag);
            Answer again = investigator().get(address, "If-None-Match", tag);
            assertEquals("304 " + tag, again.status() + " " + again.headers().get("etag"));
            assertEquals("", again.body());
            assertEquals(first.lasting(), investigator().get(address, "If-None-Match", "\"0.0\"").lasting());
        }
        String tag = investigator().get("cases/" + caseNumber).headers().get("etag");
        int before = readings();
        investigator().get("cases/" + caseNumber);
        int once = readings();
        investigator().get("cases/" + caseNumber, "If-None-Match", tag);
        assertTrue(once > before);
        assertEquals(once - before, readings() - once);
    }

    private static int readings() {
        return Integer.parseInt(Records.one("SELECT count(*) FROM audit_entry WHERE operation = 'READ_CASES' AND result = 'READ'"));
    }

    @Test
    void is_not_shown_where_a_sealed_site_lies_and_has_another_tag_for_it() {
        Answer whole = investigator().get("sites/" + reported);
        Answer less = PROGRAMS.get(Role.CUSTODIAN).get("sites/" + reported);
        assertFalse(whole.json().isNull("place"));
        assertTrue(less.json().getBoolean("sealed") && less.json().isNull("place"), less.body());
        assertNotEquals(whole.headers().get("etag"), less.headers().get("etag"));
    }

    private static List<JsonObject> items(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> numbers(JsonObject list) {
        return items(list).stream().map(one -> one.getString("number", one.getString("ref", ""))).toList();
    }
}
