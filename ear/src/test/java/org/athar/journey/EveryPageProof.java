package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.harness.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks every page that a person of each role reaches, in English, Arabic and Sorani: each answers, reads in its direction, shows no raw
 * code, is no wider than the window of a tablet or a desk, raises no barrier and no complaint of the browser, and sends nothing out
 * of the machine. A page that nobody has visited fails the walk.
 */
class EveryPageProof {

    private static final Path PAGES = Path.of(System.getProperty("athar.project"), "web/src/main/webapp");
    private static final Pattern NO_PAGE = Pattern.compile("(WEB-INF|resources)/.*");
    private static final String CASE = "?ref=IC-2026-0002";
    private static final String FAMILY = "?ref=MP-000001-A";

    /** Who walks, and the pages that they open by their address, since no record of the sample is in the state that links to them. */
    private static final Map<String, List<String>> PEOPLE = new LinkedHashMap<>();

    /** Pages that this walk cannot open, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "examination/write.xhtml", "opens only for the examiner of an unfinished examination, and the sample has none",
            "identification/withdraw.xhtml", "opens only for an exclusion of these remains, and no case of the sample has one",
            "interop/view.xhtml", "opens only for an export, and the sample has none: PersonWithAListIT",
            "signed-out.xhtml", "shown once somebody has signed out: PersonAtTheDoorIT",
            "confirm.xhtml", "shown to who decides long after signing in: MemberWhoConfirmsIT");

    static {
        PEOPLE.put("rania.alhadidi", List.of("identification/nominate.xhtml" + CASE, "identification/evidence.xhtml" + CASE,
                "identification/exclude.xhtml" + CASE, "identification/review.xhtml" + CASE));
        PEOPLE.put("yousif.alnuaimi", List.of("identification/return.xhtml" + CASE));
        PEOPLE.put("shilan.amedi", List.of());
        PEOPLE.put("huda.aljubouri", Stream.concat(Stream.of("site/minute.xhtml?ref=NIN-0001", "site/end.xhtml?ref=NIN-0001&phase=1"),
                Stream.of("propose", "close", "nameless", "hold", "certify", "quality", "before", "confirm", "divide", "historic")
                        .map(page -> "identification/" + page + ".xhtml" + CASE)).toList());
        PEOPLE.put("nasreen.alkhafaji", List.of("identification/decide.xhtml" + CASE));
        PEOPLE.put("samira.alhamdani", List.of("liaison/told.xhtml" + FAMILY, "liaison/handover.xhtml" + FAMILY,
                "search/results.xhtml?q=ali"));
        PEOPLE.put("adil.aldulaimi", List.of());
        PEOPLE.put("mariwan.hawrami", List.of());
        PEOPLE.put("zaynab.alsaadi", List.of());
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"en", "ar", "ckb"})
    void every_page_within_reach_is_whole_and_every_page_is_within_reach(String language) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        Set<String> visited = new TreeSet<>(LEFT_OUT.keySet());
        PEOPLE.forEach((person, others) -> {
            Walk walk = Walk.of(person, language, others, kinds);
            faults.addAll(walk.faults());
            visited.addAll(walk.pages());
        });
        Set<String> unvisited = pages();
        unvisited.removeAll(visited);
        unvisited.forEach(page -> faults.add(page + " was visited by nobody"));
        LEFT_OUT.keySet().stream().filter(page -> !Files.exists(PAGES.resolve(page)))
                .forEach(page -> faults.add(page + " is left out, but there is no such page"));
        System.out.println("Every page in " + language + ": " + kinds.size() + " kinds of pages looked at, " + faults.size() + " faults");
        faults.forEach(System.out::println);
        assertEquals("", String.join("\n", faults));
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !NO_PAGE.matcher(name).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
