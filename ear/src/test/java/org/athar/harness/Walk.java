package org.athar.harness;

import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's way through all pages that links lead to. Of each kind of page several records are asked for, so that what only a record
 * in a certain state offers is found too; one is shown in the window and looked at closely.
 */
public final class Walk {

    /** So many records of one kind of page are asked for. Whoever walks compares the pages that were found with those there are. */
    private static final int RECORDS = 8;
    private static final int AT_ONCE = 4;
    /** Parameters whose value makes another kind of page; what a record is called does not. */
    private static final Pattern KIND = Pattern.compile("(tab|step)=.*|type=[A-Z_]+");
    private static final int[] WIDTHS = {768, 1366};
    private static final Pattern RAW = Pattern.compile("\\?\\?\\?|#\\{|\\bnull\\b|\\bundefined\\b|\\b[A-Z]{2,}_[A-Z_]{2,}\\b"
            + "|\\b[a-z]{3,}_[a-z_]{3,}\\b"
            + "|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"
            + "|\\b(?:common|security|audit|task|source|incident|site|custody|missing|recovery|examination|identification|liaison|reporting"
            + "|protocol|file|place|field|search)\\.[a-zA-Z]+(?:\\.[A-Za-z0-9_-]+)*\\b");
    private static final Pattern NEVER = Pattern.compile(".*(/sign-out|/file/|\\.(pdf|csv|xlsx|png|jpg|svg)$|[?&]lang=).*");
    private static final String ASK = """
            addresses => Promise.all(addresses.map(async address => {
              const answer = await fetch(address);
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              const links = [...page.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), address).href);
              const tab = page.querySelector('nav.tabs a[aria-current=page]');
              page.querySelectorAll('script, style, pre.exact, .hash').forEach(one => one.remove());
              const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT), words = [];
              while (texts.nextNode()) words.push(texts.currentNode.data);
              return {address, status: answer.status, dir: page.documentElement.dir, links, text: words.join(' '),
                tab: tab ? new URL(tab.getAttribute('href'), address).href : null};
            }))""";
    private static final String OVERFLOW = """
            async () => {
              const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
              for (let turn = 0; turn < 40 && wide(); turn++) await new Promise(then => setTimeout(then, 50));
              const width = document.documentElement.clientWidth;
              const over = document.documentElement.scrollWidth - width;
              return over <= 1 ? '' : over + ' px by ' + [...document.querySelectorAll('main *')]
                .filter(one => { const box = one.getBoundingClientRect(); return box.width && (box.right > width + 1 || box.left < -1); })
                .slice(-1).map(one => one.tagName.toLowerCase() + '.' + one.className).join();
            }""";

    private final Desk desk;
    private final String person;
    private final String language;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private Walk(Desk desk, String person, String language) {
        this.desk = desk;
        this.person = person;
        this.language = language;
    }

    /**
     * Walks as this person, beginning at home and at the given addresses; of kinds that the given set has, no page is looked at again
     * but home. It takes in the new ones.
     */
    public static Walk of(String person, String language, List<String> others, Set<String> seen) {
        try (Desk desk = Desk.in(language, person)) {
            Walk walk = new Walk(desk, person, language);
            walk.ask(others);
            walk.kinds.forEach((kind, address) -> {
                if (seen.add(kind) || kind.isEmpty()) {
                    walk.lookAt(kind, address);
                }
            });
            desk.outsideRequests().forEach(request -> walk.faults.add(person + ": leaves the machine: " + request));
            return walk;
        }
    }

    /** Everything that is not as it should be. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** The pages within reach: their paths below the application's root. */
    public Set<String> pages() {
        return kinds.keySet().stream().map(kind -> kind.replaceAll("[?].*", "")).map(path -> path.isEmpty() ? "index.xhtml" : path)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private void ask(List<String> others) {
        Deque<String> waiting = new ArrayDeque<>(List.of(Suite.address()));
        others.forEach(other -> waiting.add(Suite.address() + other));
        Map<String, Integer> records = new HashMap<>();
        Set<String> known = new HashSet<>(waiting);
        Set<String> told = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<String> next = Stream.generate(waiting::poll).limit(Math.min(AT_ONCE, waiting.size())).toList();
            for (Map<String, Object> answer : (List<Map<String, Object>>) desk.page().evaluate(ASK, next)) {
                judge(answer, told);
                ((List<String>) answer.get("links")).stream().map(link -> link.replaceAll("#.*", ""))
                        .filter(link -> link.startsWith(Suite.address()) && !NEVER.matcher(link).matches()).filter(known::add)
                        .filter(link -> records.merge(kindOf(link), 1, Integer::sum) <= RECORDS)
                        .forEach(waiting::add);
            }
        }
    }

    private void judge(Map<String, Object> answer, Set<String> told) {
        String address = (String) answer.get("address");
        String kind = kindOf(answer.get("tab") == null ? address : (String) answer.get("tab"));
        kinds.putIfAbsent(kind, address);
        int status = ((Number) answer.get("status")).intValue();
        if (status != 200) {
            fault(told, kind, "answers " + status, address);
            return;
        }
        if (!(language.equals("en") ? "ltr" : "rtl").equals(answer.get("dir"))) {
            fault(told, kind, "reads in the wrong direction", address);
        }
        Matcher raw = RAW.matcher((String) answer.get("text"));
        while (raw.find()) {
            fault(told, kind, "shows " + raw.group(), address);
        }
    }

    /** Once for each kind of page. */
    private void fault(Set<String> told, String kind, String what, String address) {
        if (told.add(kind + " " + what)) {
            faults.add(person + ": " + address + " " + what);
        }
    }

    private void lookAt(String kind, String address) {
        int before = desk.complaints().size();
        String path = address.substring(Suite.address().length());
        desk.open(path);
        desk.page().evaluate("() => document.querySelectorAll('main details').forEach(one => one.open = true)");
        for (int width : WIDTHS) {
            desk.page().setViewportSize(width, 900);
            String over = (String) desk.page().evaluate(OVERFLOW);
            if (!over.isEmpty()) {
                faults.add(person + ": " + path + " is wider than " + width + " px: " + over);
            }
            desk.page().waitForLoadState(LoadState.LOAD);
            desk.barriers().forEach(barrier -> faults.add(person + ": " + path + " at " + width + " px raises " + barrier));
        }
        desk.photograph("page-" + language + "-" + person.replaceAll("[.].*", "") + "-" + kind.replaceAll("[^a-zA-Z]+", "-"));
        desk.complaints().stream().skip(before).forEach(complaint -> faults.add(person + ": " + path + ": the browser complains: "
                + complaint));
    }

    /** Pages that differ in the record they show are one: path, and what makes another kind. */
    private static String kindOf(String address) {
        URI uri = URI.create(address.replace(" ", "%20"));
        String path = uri.getPath().substring(1).replaceAll("^index[.]xhtml$", "");
        String query = uri.getRawQuery() == null ? "" : Stream.of(uri.getRawQuery().split("&"))
                .filter(pair -> KIND.matcher(pair).matches()).sorted().collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
