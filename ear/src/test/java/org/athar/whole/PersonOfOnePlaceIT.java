package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.engine.protocol.Stage;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Desk;
import org.athar.harness.Program;
import org.athar.harness.Records;
import org.athar.journey.task.CaseWork;
import org.athar.journey.task.FamilyWork;
import org.athar.journey.task.FieldWork;
import org.athar.missing.MissingNumber;
import org.athar.missing.code.MissingStatus;
import org.athar.task.RecordList;
import org.junit.jupiter.api.Test;

/**
 * Whoever works for one office or at one site learns nothing of a record elsewhere, not even that there is one: hundreds of searches,
 * lists, counts, boards, pages, routes and addresses are answered alike before and after it is made, and files hold the same. At each
 * build a part of what {@link EveryQueryProof} asks.
 */
class PersonOfOnePlaceIT {

    private static final String OFFICER = "samira.alhamdani";
    private static final String INVESTIGATOR = "karwan.barzinji";
    /** What finds the record that is made, by whoever reaches it. */
    private static final List<String> TELLING = List.of("", "zoryan", "Zory", "zoryan qaradaghi", "qaradaghi", "زوریان", "1985", "MP", "a",
            "pelvis", "E4/12", "Zoryan wadi", "%");
    private static final List<String> OTHERS = List.of("badoush", "بادوش", "mp-0000", "ي", "ali", "علي", "hassan", "حسن", "2014", "journey",
            "karim", "amina", "elsewhere", "IC", "ATH", "ATH-R", "NIN", "INC", "FAC", "SRC", "وادي", "mosul", "الموصل", "nineveh",
            "نينوى", "body", "0001", "0002", "0003", "shelf");

    @Test
    void a_liaison_officer_learns_nothing_of_a_person_of_another_office() {
        String mine = Records.one("SELECT id FROM liaison_office WHERE code = 'MSL'");
        try (Desk coordinator = Desk.of("huda.aljubouri")) {
            coordinator.form("missing/offices.xhtml").write("code", "ZRY").write("nameEn", "Office of another town").press("save")
                    .done("The office is on record.");
            Records.confined(OFFICER, "OFFICE", mine, () -> learnsNothing(OFFICER, ofOfficer(), "missing/list.xhtml?q=zoryan", () -> {
                FamilyWork work = new FamilyWork(coordinator);
                return work.named(work.report().choose("office", "Office of another town"), "Zoryan", "Qaradaghi").press("save")
                        .number("MP");
            }));
        }
    }

    @Test
    void an_investigator_learns_nothing_of_remains_and_a_case_of_another_site() {
        String mine = Records.one("SELECT id FROM site WHERE ref = 'NIN-0001'");
        try (Desk investigator = Desk.of("rania.alhadidi"); Desk coordinator = Desk.of("huda.aljubouri")) {
            Set<String> queries = ofInvestigator();
            Records.confined(INVESTIGATOR, "SITE", mine, () -> learnsNothing(INVESTIGATOR, queries, "site/list.xhtml?q=zoryan", () -> {
                FieldWork work = new FieldWork(investigator);
                String site = work.site().write("nameEn", "Zoryan wadi").write("circumstances", "Shown by a shepherd.").send()
                        .number("NIN");
                String remains = work.remains(site, "Part of a body", "Part of a pelvis.").send().number("ATH-R");
                return new CaseWork(coordinator).open(remains).number("IC");
            }));
        }
    }

    /** One of so many words, and of the numbers before those to come, is asked for. */
    int share() {
        return 4;
    }

    private interface Making {
        String make();
    }

    private void learnsNothing(String username, Set<String> queries, String telling, Making making) {
        assertTrue(queries.size() * share() >= 300, queries.size() + " queries");
        try (Caller person = Caller.of(username); Caller coordinator = Caller.of("huda.aljubouri")) {
            String told = coordinator.get(telling).lasting();
            Program program = Program.lasting(username);
            Map<String, String> files = files(program);
            assertTrue(files.values().stream().anyMatch(file -> file.startsWith("DONE")), files::toString);
            Map<String, Answer> before = person.getAll(queries);
            assertTrue(before.values().stream().filter(answer -> answer.status() == 200).count() > 150 / share(), "most are open");
            assertEquals(List.of(), queries.stream().filter(query -> before.get(query).status() >= 500).toList(), "none breaks");
            String ref = making.make();
            assertTrue(queries.stream().anyMatch(query -> query.contains(ref)), ref + " was asked for before it was there");
            Map<String, Answer> after = person.getAll(queries);
            List<String> differing = queries.stream().filter(query -> !before.get(query).lasting().equals(after.get(query).lasting()))
                    .map(query -> query + ": " + difference(before.get(query).lasting(), after.get(query).lasting())).toList();
            assertEquals("", String.join("\n", differing));
            assertEquals(files, files(program));
            assertNotEquals(told, coordinator.get(telling).lasting(), "who reaches it does see a difference");
        }
    }

    /** Each list that the person may take out: where the file stands, how many rows it has, and what it says. */
    private static Map<String, String> files(Program program) {
        Map<String, Program.Answer> asked = new TreeMap<>();
        for (RecordList list : RecordList.values()) {
            Program.Answer described = program.get("exports/columns/" + list);
            if (described.status() != 200) {
                continue;
            }
            List<String> columns = described.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(one -> Json.createValue(one.getString("id")).toString()).toList();
            asked.put(list.name(), program.post("exports", """
                    {"list": "%s", "columns": %s, "format": "CSV", "language": "en", "purpose": "To compare."}""".formatted(list, columns),
                    "Idempotency-Key", UUID.randomUUID().toString()));
        }
        Map<String, String> files = new TreeMap<>();
        asked.forEach((list, answer) -> files.put(list, answer.status() == 201 ? file(program, answer.json().getString("id"))
                : answer.body()));
        return files;
    }

    private static String file(Program program, String id) {
        for (int turn = 0; turn < 300; turn++) {
            JsonObject export = program.get("exports/" + id).json();
            if (!Set.of("QUEUED", "RUNNING").contains(export.getString("state"))) {
                String content = "DONE".equals(export.getString("state")) ? program.get("exports/" + id + "/content").body() : "";
                return export.getString("state") + " " + export.get("counted") + " " + export.get("written") + "\n" + content
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{1,2}:\\d{2}(:\\d{2})?([.]\\d+)?", "*");
            }
            wait100Millis();
        }
        throw new AssertionError("an export does not end");
    }

    private static void wait100Millis() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String difference(String before, String after) {
        int at = IntStream.range(0, Math.min(before.length(), after.length())).filter(i -> before.charAt(i) != after.charAt(i)).findFirst()
                .orElse(Math.min(before.length(), after.length()));
        return around(before, at) + " -> " + around(after, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)).replaceAll("\\s+", " ");
    }

    private Set<String> ofOfficer() {
        Set<String> queries = new LinkedHashSet<>(List.of("index.xhtml", "missing/offices.xhtml", "missing/register.xhtml",
                "reporting/board.xhtml", "reporting/waiting.xhtml", "interop/list.xhtml", "task/list.xhtml", "api/v1/missing",
                "api/v1/families", "api/v1/families/consents", "api/v1/families/today", "api/v1/tasks", "api/v1/cases", "api/v1/offices"));
        List<String> persons = numbers("missing_person", running -> MissingNumber.isGiven(running) ? new MissingNumber(running).toString()
                : null);
        lists(queries, List.of("search/results.xhtml?q=", "liaison/list.xhtml?q=", "missing/list.xhtml?q="));
        Stream.of(MissingStatus.values()).forEach(status -> List.of("MALE", "FEMALE").forEach(sex ->
                queries.add("missing/list.xhtml?status=" + status + "&sex=" + sex)));
        persons.forEach(ref -> Stream.of("search/results.xhtml?q=", "missing/view.xhtml?ref=", "liaison/view.xhtml?ref=",
                "liaison/log.xhtml?ref=", "missing/name.xhtml?ref=", "missing/list.xhtml?from=", "liaison/list.xhtml?from=",
                "missing/view.xhtml?tab=history&ref=").forEach(page -> queries.add(page + ref)));
        return queries;
    }

    private Set<String> ofInvestigator() {
        Set<String> queries = new LinkedHashSet<>(List.of("index.xhtml", "site/map.xhtml", "recovery/record.xhtml", "site/record.xhtml",
                "recovery/recordEvidence.xhtml", "identification/open.xhtml", "identification/sittings.xhtml", "examination/list.xhtml",
                "reporting/board.xhtml", "reporting/waiting.xhtml", "reporting/sample.xhtml", "interop/list.xhtml", "task/list.xhtml",
                "api/v1/sites", "api/v1/cases", "api/v1/remains", "api/v1/finds", "api/v1/custody", "api/v1/custody/awaiting-me",
                "api/v1/tasks", "api/v1/ledger/SITE/NIN-0001", "api/v1/claims", "api/v1/figures", "api/v1/contradictions"));
        lists(queries, List.of("search/results.xhtml?q=", "site/list.xhtml?q=", "recovery/list.xhtml?q=", "identification/list.xhtml?q="));
        List.of("recovery/evidenceList.xhtml?q=", "custody/list.xhtml?q=", "missing/list.xhtml?q=", "incident/list.xhtml?q=")
                .forEach(list -> List.of("", "zoryan", "pelvis", "E4/12").forEach(word -> queries.add(list + word)));
        Stream.of(Stage.values()).forEach(stage -> queries.add("identification/list.xhtml?stage=" + stage));
        Records.read("SELECT ref FROM board_sitting").forEach(ref -> queries.add("identification/list.xhtml?sitting=" + ref));
        numbers("human_remains", running -> EvidenceNumber.isGiven(EvidenceKind.REMAINS, running)
                ? new EvidenceNumber(EvidenceKind.REMAINS, running).toString() : null).forEach(ref -> Stream.of("search/results.xhtml?q=",
                "recovery/view.xhtml?ref=", "custody/view.xhtml?ref=", "recovery/list.xhtml?from=")
                .forEach(page -> queries.add(page + ref)));
        numbers("site", "NIN-%04d"::formatted).forEach(ref -> Stream.of("search/results.xhtml?q=", "site/view.xhtml?ref=",
                "identification/list.xhtml?site=", "recovery/list.xhtml?site=").forEach(page -> queries.add(page + ref)));
        numbers("identification_case", running -> "IC-%d-%04d".formatted(thisYear(), running)).forEach(ref -> Stream.of(
                "search/results.xhtml?q=", "identification/view.xhtml?ref=", "identification/view.xhtml?tab=history&ref=")
                .forEach(page -> queries.add(page + ref)));
        return queries;
    }

    private static int thisYear() {
        return Integer.parseInt(Records.one("SELECT max(split_part(number, '-', 2)) FROM identification_case"));
    }

    private void lists(Set<String> queries, List<String> lists) {
        Stream.concat(TELLING.stream(), IntStream.range(0, OTHERS.size()).filter(at -> at % share() == 0).mapToObj(OTHERS::get))
                .forEach(word -> lists.forEach(list -> queries.add(list + word.replace("%", "%25"))));
    }

    private interface Numbering {
        String of(int running);
    }

    /** The last numbers given and some to come: those before them are a matter of {@link CuriousPersonIT}. */
    private List<String> numbers(String table, Numbering numbering) {
        int given = Integer.parseInt(Records.one("SELECT count(*) FROM " + table));
        List<String> numbers = new ArrayList<>();
        for (int running = Math.max(1, given - 8 / share()); running <= given + 18; running++) {
            String number = numbering.of(running);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
