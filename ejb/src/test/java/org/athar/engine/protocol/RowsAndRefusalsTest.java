package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row with every rule that can refuse it: each pair is reached here, and each rule by somebody who meets it in the services. */
class RowsAndRefusalsTest {

    private static final Path PAGE = Path.of("../docs/reference/rows-and-refusals.md");
    private static final Path TESTS = Path.of("../ear/src/test/java/org/athar/whole");
    private static final Pattern METHOD = Pattern.compile("@Test\\s+void (\\w+)\\(");
    private static final Pattern RULE = Pattern.compile("Guard\\.([A-Z_]+)");

    /** Rules that no service lets anybody meet, since something stands before them; they hold where the procedure is asked directly. */
    private static final Map<Guard, String> ANSWERED_BEFORE = answeredBefore();

    private static Map<Guard, String> answeredBefore() {
        Map<Guard, String> before = new TreeMap<>();
        before.put(Guard.ROLE_ALLOWS, "the gate denies whoever has no such role, before any service is asked");
        before.put(Guard.MAY_DECLINE, "`IDN-127`: only who may confirm is asked, and only who proposed can take back");
        before.put(Guard.REMAINS_RECORDED, "`IDN-103`: a case is opened by the number of remains on record");
        before.put(Guard.PROPOSAL_STANDS, "a case is before the board only with a proposal");
        before.put(Guard.DISSENT_REASONED, "`IDN-005`: a dissent without reasons is not recorded");
        before.put(Guard.INTERIM_BURIAL_RECORDED, "`IDN-101`: the form asks for place and number of the grave");
        before.put(Guard.CERTIFICATE_COMPLETE, "`IDN-101`: the form asks for number, authority, date and document");
        before.put(Guard.NOTIFICATION_COMPLETE, "`LIA-001`: the form asks for the day, the plan for officer, relative, language and way");
        before.put(Guard.CUSTODY_RELEASED, "handing over releases custody itself, or is refused by its rules");
        before.put(Guard.WISH_WRITTEN, "`IDN-101`: the form asks for the written wish");
        before.put(Guard.PLACE_OF_KEEPING, "`IDN-101`: the form asks for the place");
        before.put(Guard.HISTORIC_TOLD, "`IDN-101`: the form asks for all of it");
        before.put(Guard.BURIAL_PLACE_RECORDED, "`IDN-101`: the form asks for the place");
        return before;
    }

    @Test
    void every_rule_of_every_row_is_reached_and_named() {
        List<String> unreached = new ArrayList<>();
        int cells = 0;
        for (Row row : IdentificationProtocol.table()) {
            for (Guard guard : refusing(row)) {
                cells++;
                if (!reached(row, guard)) {
                    unreached.add(row.number() + " " + row.action() + " " + guard);
                }
            }
        }
        assertEquals(List.of(), unreached);
        assertTrue(cells > 250, cells + " pairs of row and rule");
    }

    /** From each stage of the row, with this rule alone broken, the step is refused and the rule named; a first step has none before. */
    private static boolean reached(Row row, Guard guard) {
        return row.from().stream().allMatch(stage -> {
            Dossier dossier = new Dossier(stage, row.action());
            Breakage.of(guard, dossier);
            return ProcedureExhaustiveTest.unmet(dossier.ruling()).contains(guard);
        });
    }

    @Test
    void every_stage_that_a_row_does_not_name_is_refused_as_such() {
        for (Row row : IdentificationProtocol.table()) {
            for (Stage stage : Stage.values()) {
                if (IdentificationProtocol.table().stream().noneMatch(one -> one.action() == row.action() && one.from().contains(stage))) {
                    assertEquals(EnumSet.of(Guard.STAGE_ALLOWS), ProcedureExhaustiveTest.unmet(new Dossier(stage, row.action()).ruling()),
                            () -> row.action() + " at " + stage);
                }
            }
        }
    }

    @Test
    void every_rule_is_met_by_somebody_in_the_services_or_it_is_said_what_answers_before() throws IOException {
        Set<Guard> met = EnumSet.noneOf(Guard.class);
        met.addAll(throughTheServices().keySet());
        Set<Guard> both = EnumSet.noneOf(Guard.class);
        both.addAll(ANSWERED_BEFORE.keySet());
        both.retainAll(met);
        assertEquals(Set.of(), both, "met after all");
        met.addAll(ANSWERED_BEFORE.keySet());
        assertEquals(EnumSet.allOf(Guard.class), met);
    }

    @Test
    void the_page_is_what_the_table_and_the_tests_would_write_today() throws IOException {
        String markdown = markdown();
        if (Boolean.getBoolean("athar.reference.write")) {
            Files.writeString(PAGE, markdown);
        }
        assertEquals(Files.readString(PAGE), markdown, "Write it anew with -Dathar.reference.write=true");
    }

    /** Rule by rule, the test that meets it in the running application. */
    private static Map<Guard, String> throughTheServices() throws IOException {
        Map<Guard, String> met = new TreeMap<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("Refusals.*IT\\.java")).sorted().toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                String source = Files.readString(file);
                Matcher method = METHOD.matcher(source);
                while (method.find()) {
                    int end = source.indexOf("@Test", method.end());
                    Matcher rule = RULE.matcher(source.substring(method.end(), end < 0 ? source.length() : end));
                    String test = type + "." + method.group(1);
                    rule.results().map(found -> Guard.valueOf(found.group(1))).forEach(guard -> met.putIfAbsent(guard, test));
                }
            }
        }
        return met;
    }

    /** The rules that can refuse a row; the first step of all follows no other. */
    private static List<Guard> refusing(Row row) {
        List<Guard> guards = new ArrayList<>(List.of(Guard.ROLE_ALLOWS));
        row.allGuards().stream().filter(guard -> guard != Guard.AFTER_THE_STEPS_BEFORE || row.action() != Action.OPEN).forEach(guards::add);
        return guards;
    }

    private static String markdown() throws IOException {
        Properties english = english();
        Map<Guard, String> met = throughTheServices();
        List<String> lines = new ArrayList<>(List.of("# Rows and refusals", "",
                "Every step of [the identification procedure](protocol.md) with every rule that can refuse it. What is said in each case",
                "stands under [Refusals](refusals.md#identification).", "",
                "Written from the table and the tests by `RowsAndRefusalsTest`; do not edit. To write it anew:",
                "`mvn -q -pl ejb test -Dtest=RowsAndRefusalsTest -Dathar.reference.write=true`.", "",
                "Each pair of step and rule is reached by `RowsAndRefusalsTest`, which breaks the rule alone, from every stage of the row;",
                "a step at any other stage is refused by `STAGE_ALLOWS`.", "",
                "## Rules", "",
                "Where each rule is met by somebody in the running application, or what answers before it.", "",
                "| rule | code | met by |", "|---|---|---|"));
        for (Guard guard : Guard.values()) {
            String test = met.containsKey(guard) ? "`" + met.get(guard) + "`" : "not met: " + ANSWERED_BEFORE.get(guard);
            lines.add("| `" + guard + "` | " + code(guard) + " | " + test + " |");
        }
        lines.addAll(List.of("", "## Steps", "", "| row | step | can be refused by |", "|---|---|---|"));
        IdentificationProtocol.table().forEach(row -> lines.add("| " + row.number() + " | "
                + english.getProperty("protocol.Action." + row.action()) + " | " + String.join(", ", refusing(row).stream()
                        .map(guard -> "`" + guard + "`").toList()) + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String code(Guard guard) {
        return org.athar.identification.IdentificationRefusal.of(guard).code();
    }

    private static Properties english() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/protocol.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
