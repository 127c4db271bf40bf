package org.athar.whole.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Records;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Each of the two walls keeps what the matrix keeps, the other being down: an application whose matrix opens everything to everybody, over
 * the database as it is, shows no row that is not for who asks; and the application as it is, over a database without policies,
 * passes the tests of those who try.
 */
class EachWallAloneProof {

    private static final Path PAGES = Path.of(System.getProperty("athar.project"), "web/src/main/webapp");
    private static final Map<Role, String> PEOPLE = Map.of(Role.LIAISON_OFFICER, "samira.alhamdani", Role.ADMINISTRATOR, "zaynab.alsaadi",
            Role.INVESTIGATOR, "rania.alhadidi", Role.LAB_ANALYST, "shilan.amedi", Role.AUDITOR, "adil.aldulaimi",
            Role.CUSTODIAN, "yousif.alnuaimi", Role.BOARD_MEMBER, "nasreen.alkhafaji");

    @BeforeAll
    static void mark() {
        Marked.markAll();
    }

    @AfterAll
    static void lift() {
        Marked.liftAll();
    }

    @Test
    void the_database_alone_shows_no_row_to_those_for_whom_it_is_not() throws Exception {
        Set<String> addresses = new LinkedHashSet<>(pages());
        Set<String> shown = new TreeSet<>();
        for (String username : List.of("huda.aljubouri", "samira.alhamdani")) {
            try (Caller caller = Caller.of(username)) {
                Map<String, Answer> answers = caller.crawl(1);
                addresses.addAll(answers.keySet());
                answers.values().forEach(answer -> Marked.all().filter(one -> one.isIn(answer.body()))
                        .forEach(one -> shown.add(one.place())));
            }
        }
        List<String> leaks = new ArrayList<>();
        try (OpenApplication open = OpenApplication.deployed()) {
            for (Map.Entry<Role, String> person : PEOPLE.entrySet()) {
                leaks.addAll(leaksTo(person.getKey(), person.getValue(), addresses));
            }
        }
        assertEquals("", String.join("\n", leaks));
        assertTrue(shown.size() > 12, "marks that nobody is shown prove nothing: " + shown);
    }

    private static List<String> leaksTo(Role role, String username, Set<String> addresses) {
        try (Caller caller = Caller.of(username)) {
            Map<String, Answer> answers = new LinkedHashMap<>(caller.crawl(1));
            answers.putAll(caller.getAll(addresses.stream().filter(address -> !answers.containsKey(address)).toList()));
            long open = answers.values().stream().filter(answer -> answer.status() == 200).count();
            System.out.println("The services open everything to the " + role + ": " + answers.size() + " addresses, " + open + " answered");
            return answers.entrySet().stream().flatMap(answer -> Marked.all().filter(one -> one.isClosed(role))
                    .filter(one -> one.isIn(answer.getValue().body() + answer.getValue().headers()))
                    .map(one -> one.place() + " to the " + role + " at " + answer.getKey())).toList();
        }
    }

    @Test
    void the_services_alone_keep_what_the_matrix_keeps() {
        List<String> walled = Records.read("SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace");
        Records.change("the policies are off for a proof", walled.stream().map(table -> "ALTER TABLE " + table
                + " DISABLE ROW LEVEL SECURITY").toArray(String[]::new));
        try {
            SummaryGeneratingListener heard = new SummaryGeneratingListener();
            LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(
                    selectClass("org.athar.whole.CuriousPersonIT"), selectClass("org.athar.whole.PersonOfOnePlaceIT")).build(), heard);
            TestExecutionSummary summary = heard.getSummary();
            assertEquals("", summary.getFailures().stream().map(one -> one.getTestIdentifier().getDisplayName() + ": "
                    + one.getException()).collect(Collectors.joining("\n")));
            assertTrue(summary.getTestsSucceededCount() > 10, summary.getTestsSucceededCount() + " tests");
        } finally {
            Records.change("the policies are on again", walled.stream().map(table -> "ALTER TABLE " + table
                    + " ENABLE ROW LEVEL SECURITY").toArray(String[]::new));
        }
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("(?!WEB-INF|resources).*[.]xhtml")).sorted().toList();
        }
    }
}
