package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.athar.harness.Desk;
import org.athar.harness.Suite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every page that a person of each role reaches by links, in English and in Arabic: each answers, reads in its direction, shows
 * no raw code, raises no barrier and no complaint of the browser, and sends nothing out of the machine.
 */
class EveryPageProof {

    private static final int MOST = 60;
    private static final Pattern RAW = Pattern.compile("\\?\\?\\?|#\\{|\\bnull\\b|\\bundefined\\b|\\b[A-Z]{2,}_[A-Z_]{2,}\\b"
            + "|\\b(?:common|security|audit|task|source|incident|site|custody|missing|recovery|examination|identification|liaison|reporting"
            + "|protocol|file|place|field)\\.[a-zA-Z]+(?:\\.[A-Za-z0-9_-]+)*\\b");
    private static final Pattern NEVER = Pattern.compile(".*(sign-out|/file/|\\.(pdf|csv|xlsx|png|jpg|svg)$|lang=).*");

    static Stream<Arguments> desks() {
        return Stream.of("rania.alhadidi", "yousif.alnuaimi", "shilan.amedi", "huda.aljubouri", "nasreen.alkhafaji", "samira.alhamdani",
                "adil.aldulaimi", "mariwan.hawrami", "zaynab.alsaadi")
                .flatMap(person -> Stream.of(Arguments.of(person, "en"), Arguments.of(person, "ar")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("desks")
    void every_page_within_reach_is_whole(String person, String language) {
        boolean arabic = "ar".equals(language);
        List<String> faults = new ArrayList<>();
        int seen = 0;
        try (Desk desk = arabic ? Desk.inArabic(person) : Desk.of(person)) {
            Deque<String> waiting = new ArrayDeque<>(List.of(""));
            Set<String> known = new HashSet<>(Set.of(keyOf("")));
            while (!waiting.isEmpty() && seen < MOST) {
                String address = waiting.poll();
                int status = desk.open(address);
                seen++;
                faults.addAll(faultsOf(desk, address, status, arabic));
                desk.photograph("page-" + person + "-" + language + "-" + seen + keyOf(address).replaceAll("[^a-z]+", "-"));
                links(desk).stream().filter(link -> known.add(keyOf(link))).forEach(waiting::add);
            }
            desk.complaints().forEach(complaint -> faults.add("the browser complains: " + complaint));
            desk.outsideRequests().forEach(request -> faults.add("leaves the machine: " + request));
        }
        assertEquals(List.of(), faults);
        assertTrue(seen >= 2, person + " reaches " + seen + " pages");
    }

    private static List<String> faultsOf(Desk desk, String address, int status, boolean arabic) {
        if (status != 200) {
            return List.of(address + " answers " + status);
        }
        List<String> faults = new ArrayList<>();
        if (!(arabic ? "rtl" : "ltr").equals(desk.page().locator("html").getAttribute("dir"))) {
            faults.add(address + " reads in the wrong direction");
        }
        Matcher raw = RAW.matcher(desk.page().locator("body").innerText());
        while (raw.find()) {
            faults.add(address + " shows " + raw.group());
        }
        desk.barriers().forEach(barrier -> faults.add(address + " raises " + barrier));
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Desk desk) {
        List<String> hrefs = (List<String>) desk.page().evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)");
        return hrefs.stream().filter(href -> href.startsWith(Suite.address())).filter(href -> !NEVER.matcher(href).matches())
                .map(href -> href.substring(Suite.address().length()).replaceAll("#.*", "")).distinct().toList();
    }

    /** Pages that differ in the record they show are one: path, names of parameters, and the tab. */
    private static String keyOf(String address) {
        URI uri = URI.create(Suite.address() + address.replace(" ", "%20"));
        String query = uri.getQuery() == null ? "" : Stream.of(uri.getQuery().split("&"))
                .map(pair -> pair.startsWith("tab=") ? pair : pair.replaceAll("=.*", "")).sorted().reduce("", (a, b) -> a + "," + b);
        return uri.getPath() + query;
    }
}
