package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Records;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever follows every link, opens every address that others have seen and every page there is, and searches for what is kept from
 * them, finds none of it: each value that the access matrix forbids a role carries a mark of its own, and no answer carries the mark.
 */
class CuriousPersonIT {

    private static final Path PAGES = Path.of(System.getProperty("athar.project"), "web/src/main/webapp");
    private static final Pattern PAGE_OF_ITSELF = Pattern.compile("(?!resources/).*\\.xhtml");
    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static final String NOTHING = "site/nothing.xhtml";
    private static final int RECORDS = 1;
    private static final List<String> SEARCHES = List.of("search/results.xhtml?q=", "missing/list.xhtml?q=",
            "identification/list.xhtml?q=");

    /** What is marked, as table and column. */
    private enum Mark {
        RELATIVE("relative.name"), RELATIVE_LATIN("relative.name_latin"), PHONE("relative.phone"), ADDRESS("relative.address"),
        TIMES("relative.safe_times"), RELIGION("missing_person_protected.religion"), ETHNICITY("missing_person_protected.ethnicity"),
        IDENTITY("missing_person_protected.identity_numbers"), INFORMANT("informant.name"), INFORMANT_CONTACT("informant.contact"),
        CONSENT("consent.document"), ENQUIRER("enquiry.asked_by"), ENQUIRY("enquiry.note"), NAME("missing_person_name.tribe"),
        BEFORE_DEATH("ante_mortem_item.content"), REMAINS("human_remains.description"), GENETIC("evidence_line.findings"),
        STEP("stage_event.reasons"), WITNESS("source.contact");

        private final String table;
        private final String column;

        Mark(String place) {
            table = place.replaceAll("[.].*", "");
            column = place.replaceAll(".*[.]", "");
        }

        String sought() {
            return "zqf" + Character.toString('a' + ordinal()) + "mark";
        }

        String hidden() {
            return "zqh" + Character.toString('a' + ordinal()) + "mark";
        }

        String set() {
            String marks = " " + sought() + " " + hidden();
            return "UPDATE %s SET %s = coalesce(%s, '') || '%s'%s".formatted(table, column, column, marks,
                    this == NAME ? ", search_key = search_key || '" + marks + "'" : "");
        }

        String lift() {
            String marks = " " + sought() + " " + hidden();
            return "UPDATE %s SET %s = nullif(replace(%s, '%s', ''), '')%s WHERE strpos(%s, '%s') > 0".formatted(table, column, column,
                    marks, this == NAME ? ", search_key = replace(search_key, '" + marks + "', '')" : "", column, marks);
        }
    }

    private static final Set<Mark> FAMILY = Set.of(Mark.RELATIVE, Mark.RELATIVE_LATIN, Mark.PHONE, Mark.ADDRESS, Mark.TIMES, Mark.RELIGION,
            Mark.ETHNICITY, Mark.IDENTITY, Mark.INFORMANT, Mark.INFORMANT_CONTACT, Mark.CONSENT, Mark.ENQUIRER, Mark.ENQUIRY);

    /** All marks stand on every record of their table, so one record of each kind of page shows them. */
    private static final Set<String> SEEN_BY_OTHERS = new LinkedHashSet<>();

    /**
     * Who is curious, which numbers no page of theirs names, and what the matrix keeps from the role. An administrator knows the number of
     * a site to which a role is confined, and nothing else of it.
     */
    private enum Curious {
        LIAISON_OFFICER("samira.alhamdani", "\\bIC-\\d{4}-", Set.of(Mark.REMAINS, Mark.GENETIC, Mark.STEP, Mark.WITNESS)),
        ADMINISTRATOR("zaynab.alsaadi", "\\b(MP-\\d{6}|IC-\\d{4}-|ATH-[RES]-\\d|P-[0-9A-Z]{4})", Set.of(Mark.values())),
        INVESTIGATOR("rania.alhadidi", "(?!)", FAMILY),
        LAB_ANALYST("shilan.amedi", "\\bMP-\\d{6}", with(FAMILY, Mark.NAME, Mark.BEFORE_DEATH, Mark.WITNESS)),
        AUDITOR("adil.aldulaimi", "\\bMP-\\d{6}", Set.of(Mark.NAME, Mark.RELATIVE, Mark.RELATIVE_LATIN, Mark.PHONE, Mark.ADDRESS,
                Mark.TIMES, Mark.IDENTITY, Mark.INFORMANT, Mark.INFORMANT_CONTACT, Mark.CONSENT));

        private final String username;
        private final Pattern numbers;
        private final Set<Mark> forbidden;

        Curious(String username, String numbers, Set<Mark> forbidden) {
            this.username = username;
            this.numbers = Pattern.compile(numbers);
            this.forbidden = forbidden;
        }

        private static Set<Mark> with(Set<Mark> some, Mark... more) {
            return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
        }
    }

    @BeforeAll
    static void marks_and_what_others_see() throws IOException {
        Records.change("marks on what is kept from some", Stream.of(Mark.values()).map(Mark::set).toArray(String[]::new));
        Set<Mark> shown = new TreeSet<>();
        for (String username : List.of("huda.aljubouri", "samira.alhamdani")) {
            try (Caller caller = Caller.of(username)) {
                Map<String, Answer> answers = caller.crawl(RECORDS);
                answers.forEach((address, answer) -> Stream.of(Mark.values()).filter(mark -> answer.body().contains(mark.hidden()))
                        .forEach(shown::add));
                SEEN_BY_OTHERS.addAll(answers.keySet());
            }
        }
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.map(file -> PAGES.relativize(file).toString().replace('\\', '/')).filter(PAGE_OF_ITSELF.asMatchPredicate()).sorted()
                    .forEach(SEEN_BY_OTHERS::add);
        }
        assertTrue(SEEN_BY_OTHERS.size() > 200, SEEN_BY_OTHERS.size() + " addresses");
        Set<Mark> nowhere = new TreeSet<>(Set.of(Mark.values()));
        nowhere.removeAll(shown);
        assertEquals(Set.of(Mark.WITNESS), nowhere, "marks that nobody at all is shown prove nothing; a contact is opened with a reason");
        Stream.of(Mark.values()).forEach(mark -> assertNotEquals("0", Records.one("SELECT count(*) FROM " + mark.table + " WHERE strpos("
                + mark.column + ", '" + mark.hidden() + "') > 0"), mark + " is on record"));
    }

    @AfterAll
    static void lift() {
        Records.change("the marks are lifted", Stream.of(Mark.values()).map(Mark::lift).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Curious.class)
    void is_answered_at_a_form_of_others_as_at_a_page_that_is_not_there(Curious curious) throws IOException {
        Properties steps = new Properties();
        try (Reader reader = Files.newBufferedReader(PAGES.resolveSibling("resources/pages-of-steps.properties"))) {
            steps.load(reader);
        }
        Set<String> others = steps.entrySet().stream().filter(page -> Stream.of(page.getValue().toString().split(" ")).noneMatch(
                name -> MATRIX.ceiling(OperationName.valueOf(name), Role.valueOf(curious.name())).isPresent()))
                .map(page -> page.getKey().toString()).collect(Collectors.toSet());
        try (Caller caller = Caller.of(curious.username)) {
            String absent = nameless(caller.get(NOTHING), NOTHING);
            int before = denials(curious);
            Map<String, Answer> answers = caller.getAll(others);
            assertEquals(before + others.size(), denials(curious), "one entry in the trail for each page that was denied");
            answers.forEach((page, answer) -> assertEquals(absent, nameless(answer, page), page));
        }
        assertTrue(others.size() > 20, others.size() + " pages");
    }

    private static int denials(Curious curious) {
        return Integer.parseInt(Records.one("SELECT count(*) FROM audit_entry WHERE result = 'DENIED' AND account = ?", curious.username));
    }

    /** The answer but for the address that was asked for. */
    private static String nameless(Answer answer, String page) {
        return answer.status() + answer.lasting().substring(answer.lasting().indexOf('\n')).replace("/" + page, "/");
    }

    @ParameterizedTest
    @EnumSource(Curious.class)
    void finds_nothing_that_the_matrix_keeps_from_the_role(Curious curious) {
        List<String> found = new ArrayList<>();
        try (Caller caller = Caller.of(curious.username)) {
            Map<String, Answer> own = caller.crawl(RECORDS);
            Map<String, Answer> answers = new LinkedHashMap<>(own);
            answers.putAll(caller.getAll(SEEN_BY_OTHERS.stream().filter(address -> !own.containsKey(address)).toList()));
            List<String> searches = SEARCHES.stream().filter(search -> caller.get(search + "zz").status() == 200).flatMap(search ->
                    curious.forbidden.stream().map(mark -> search + mark.sought())).toList();
            answers.putAll(caller.getAll(searches));
            answers.forEach((address, answer) -> curious.forbidden.stream()
                    .filter(mark -> (answer.body() + answer.headers()).contains(mark.hidden()))
                    .forEach(mark -> found.add(mark + " at " + address)));
            own.keySet().stream().filter(address -> own.get(address).status() >= 500).forEach(address -> found.add("broken: " + address));
            own.forEach((address, answer) -> curious.numbers.matcher(answer.body()).results()
                    .forEach(one -> found.add(one.group() + " at " + address)));
            assertEquals("", String.join("\n", found), curious + " asked for " + answers.size() + " addresses");
        }
    }
}
