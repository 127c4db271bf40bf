package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Suite;
import org.athar.whole.program.Haste;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every field of every form that people of all roles come upon, one after the other with what should not stand in it: said so on the
 * page, or kept exactly as it was typed; never carried out, never a fault, and nothing of what nobody may keep is kept.
 */
@ExtendWith(Haste.class)
class BadFormsProof {

    private static final List<String> PEOPLE = List.of("rania.alhadidi", "yousif.alnuaimi", "shilan.amedi", "huda.aljubouri",
            "nasreen.alkhafaji", "samira.alhamdani", "adil.aldulaimi", "mariwan.hawrami", "zaynab.alsaadi", "karwan.barzinji");
    private static final int VALUES = Integer.getInteger("athar.bad.values", 2);
    private static final long SEED = Long.getLong("athar.seed", 20261129);
    /** So many forms to a signing in, since steps that decide ask for one of the last five minutes. */
    private static final int TO_A_SIGN_IN = 12;
    private static final int FAULT = 500;
    private static final int MOVED = 302;

    private static final Map<String, String> NEVER = new TreeMap<>(Unfit.HIDDEN);
    private static final Map<String, String> PERHAPS = new TreeMap<>(Unfit.ODD);

    static {
        NEVER.remove("half a sign");   // a form cannot send it
        Stream.of(Unfit.NO_DAYS, Unfit.NO_NUMBERS, Unfit.NO_COUNTS, Unfit.NUMBERS).flatMap(List::stream)
                .forEach(one -> PERHAPS.put(one, one));
        PERHAPS.putAll(Map.of("blank", "   ", "nothing", "", "an id of nothing", "00000000-0000-0000-0000-000000000001"));
    }

    private final Marks marks = new Marks(0);
    private final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final Set<String> ahead = new ConcurrentSkipListSet<>();
    private final Set<String> unsaid = new ConcurrentSkipListSet<>();
    private final Set<String> unguessed = new ConcurrentSkipListSet<>();
    private final Set<String> took = new ConcurrentSkipListSet<>();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final Set<String> forms = ConcurrentHashMap.newKeySet();
    private final Set<String> fields = ConcurrentHashMap.newKeySet();
    private final AtomicInteger values = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();

    private static final LocalDate LATER = LocalDate.of(2019, 5, 6);
    private static final Said NOTHING = new Said(null, "gone", Set.of());

    /** A form that was sent, what the answer says, and at which fields. */
    private record Said(PageForm form, String told, Set<String> failed) {
    }

    /** A form by the page on which it was found, where a button of another may have to be pressed first. */
    private record Found(String address, String id, String by, String button) {
    }

    @Test
    void is_said_so_or_kept_as_it_was_typed() {
        PEOPLE.forEach(person -> {
            List<Found> found = found(person);
            for (int at = 0; at < found.size(); at += TO_A_SIGN_IN) {
                try (Caller caller = Caller.of(person)) {
                    found.subList(at, Math.min(found.size(), at + TO_A_SIGN_IN)).stream().parallel()
                            .flatMap(one -> Stream.concat(Stream.of(one), behind(caller, one).stream()))
                            .forEach(one -> new Attack(caller, one).go());
                }
            }
            System.out.println(person + ": " + found.size() + " forms");
        });
        System.out.println(values + " values for " + fields.size() + " fields of " + forms.size() + " forms; answers: " + answers + "; "
                + gone + " values found their form gone");
        System.out.println("Taken, other than texts: " + took);
        System.out.println("Days ahead: taken where they may be " + ahead + "; days and ranges neither taken nor named " + unsaid);
        System.out.println("Not guessed as they can be: " + unguessed);
        wrong.addAll(marks.faults());
        List.of("rania.alhadidi", "huda.aljubouri", "samira.alhamdani", "adil.aldulaimi").forEach(this::lookAround);
        assertEquals("", String.join("\n", wrong));
        assertTrue(fields.size() > 300, fields + " fields");
    }

    /** Forms that nobody before came upon. */
    private List<Found> found(String person) {
        return lookAround(person).values().stream().filter(page -> page.status() == 200).flatMap(page ->
                    PageForm.on(page.body(), page.at()).stream().filter(form -> !form.buttons().isEmpty())
                            .filter(form -> forms.add(Caller.kindOf(page.at()) + " " + form.id()))
                            .map(form -> new Found(page.at(), form.id(), null, null))).toList();
    }

    /** What asks for a reason once a button has been pressed, which takes nothing itself. */
    private List<Found> behind(Caller caller, Found found) {
        return PageForm.on(caller.get(found.address()).body(), found.address()).stream()
                .filter(one -> one.id().equals(found.id()) && one.fields().isEmpty())
                .flatMap(one -> ofEachKind(one.buttons()).flatMap(button -> pressed(caller, found, one, button))).toList();
    }

    /** Buttons of a list do the same for each of its rows. */
    private static Stream<String> ofEachKind(List<String> buttons) {
        return buttons.stream().collect(Collectors.toMap(one -> one.replaceAll(":\\d+:", ":"), one -> one, (first, next) -> first)).values()
                .stream();
    }

    private Stream<Found> pressed(Caller caller, Found found, PageForm by, String button) {
        return PageForm.on(caller.send(by.action(), by.filled(button)).body(), found.address()).stream()
                .filter(form -> !form.fields().isEmpty() && !form.buttons().isEmpty())
                .filter(form -> forms.add(Caller.kindOf(found.address()) + " " + form.id()))
                .map(form -> new Found(found.address(), form.id(), by.id(), button));
    }

    /** One form, opened again only where it is not before its reader any more. */
    private final class Attack {

        private final Caller caller;
        private final Found found;
        private PageForm form;
        private int sent;

        Attack(Caller caller, Found found) {
            this.caller = caller;
            this.found = found;
        }

        /** First what is never taken, since a step that is taken may be the last. */
        void go() {
            Set<String> names = opened().map(one -> one.fields().keySet()).orElse(Set.of());
            if (names.isEmpty()) {
                return;
            }
            names.forEach(field -> fields.add(found + field));
            for (int round = 0; round < VALUES; round++) {
                round(names, NEVER, round);
            }
            for (int round = 0; round < VALUES; round++) {
                round(names, PERHAPS, round);
            }
            for (LocalDate day : Ahead.days()) {
                ahead(day, "(?<!2)");
                ahead(day, "year2");
            }
            backwards();
            Said fit = submit("as well as can be guessed", Map.of());
            if (fit.told().equals("refused")) {
                unguessed.addAll(fit.failed().stream().map(field -> where(fit.form().action(), field)).toList());
            }
        }

        /** A day that lies ahead in every field for one whose name ends so: what the page does not name is sent alone. */
        private void ahead(LocalDate day, String end) {
            Set<String> unnamed = opened().map(PageForm::days).orElse(List.of()).stream().filter(one -> one.matches(".*" + end))
                    .collect(Collectors.toCollection(TreeSet::new));
            int before;
            do {
                before = unnamed.size();
                unnamed.removeAll(sendAhead(unnamed, day));
            } while (!unnamed.isEmpty() && unnamed.size() < before);
            unnamed.stream().filter(one -> sendAhead(Set.of(one), day).isEmpty()).forEach(one -> unsaid.add(where(found.address(), one)));
        }

        /** Answers of which the page says that they are wrong; all where they are taken. */
        private Set<String> sendAhead(Set<String> days, LocalDate day) {
            Map<String, String> typed = new LinkedHashMap<>();
            days.forEach(field -> typed.putAll(PageForm.typed(field, day)));
            Said said = days.isEmpty() ? NOTHING : submit(days + " on " + day, typed);
            if (said.told().equals("done")) {
                days.stream().map(field -> where(said.form().action(), field)).forEach(one -> (Ahead.may(one) ? ahead : wrong).add(one
                        + " takes " + day));
            }
            return said.told().matches("done|gone") ? days : said.failed();
        }

        /** The upper end of a range below its lower. */
        private void backwards() {
            PageForm whole = opened().orElse(null);
            List<String> names = whole == null ? List.of() : whole.fields().keySet().stream()
                    .filter(one -> whole.days().contains(one) || !one.matches(".*:(how|day|month|year)2?")).toList();
            Backwards.pairs(names).forEach((low, high) -> {
                Map<String, String> typed = new LinkedHashMap<>(Map.of(low, "3", high, "2"));
                if (whole.days().contains(low)) {
                    typed.putAll(PageForm.typed(low, LATER));
                    typed.putAll(PageForm.typed(high, LATER.minusYears(1)));
                }
                Said said = submit(typed.toString(), typed);
                if (said.told().equals("done")) {
                    wrong.add(where(found.address(), low) + " above " + high);
                } else if (Collections.disjoint(said.failed(), typed.keySet())) {
                    unsaid.add(where(found.address(), low) + " above " + high);
                }
            });
        }

        private Optional<PageForm> opened() {
            String page = caller.get(found.address()).body();
            return found.by() == null ? named(found.id(), page) : named(found.by(), page).filter(one -> one.buttons()
                    .contains(found.button())).flatMap(one -> named(found.id(), caller.send(one.action(), one.filled(found.button()))
                    .body()));
        }

        private Optional<PageForm> named(String id, String page) {
            return PageForm.on(page, found.address()).stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /**
         * Something unfit for every field at once: the page says at which it is, these are mended, and so on. What it says nothing of is
         * sent for each field alone, the first time.
         */
        private void round(Set<String> names, Map<String, String> all, int round) {
            Map<String, String> unfit = new LinkedHashMap<>();
            names.forEach(field -> unfit.put(field, some(all, field, round)));
            int before;
            do {
                before = unfit.size();
                unfit.keySet().removeAll(send(unfit));
            } while (!unfit.isEmpty() && unfit.size() < before);
            if (round == 0 && unfit.size() > 1) {
                unfit.forEach((field, what) -> send(Map.of(field, what)));
            }
        }

        /** Another for each field and each round, always the same by the seed. */
        private String some(Map<String, String> all, String field, int round) {
            List<String> mixed = new ArrayList<>(all.keySet());
            Collections.shuffle(mixed, new Random(SEED + (found.id() + field).hashCode()));
            return mixed.get(round % mixed.size());
        }

        /** Sends what is unfit, by its field; answers at which fields the page says so, all where it is taken. */
        private Set<String> send(Map<String, String> unfit) {
            Map<String, String> marked = new LinkedHashMap<>();
            unfit.forEach((field, what) -> marked.put(field, marks.marked(NEVER.getOrDefault(what, PERHAPS.get(what)))));
            Said said = submit(unfit.toString(), marked);
            if (said.told().equals("done")) {
                taken(said.form(), unfit, marked);
            }
            return said.told().matches("done|gone") ? Set.copyOf(unfit.keySet()) : said.failed();
        }

        /** Sends the form as well as can be guessed, but for these values. */
        private Said submit(String what, Map<String, String> typed) {
            PageForm now = form == null ? opened().orElse(null) : form;
            if (now == null) {
                gone.addAndGet(typed.size());
                return NOTHING;
            }
            Map<String, String> filled = now.filled(now.buttons().get(sent++ % now.buttons().size()));
            filled.putAll(typed);
            values.addAndGet(typed.size());
            Answer answer = caller.send(now.action(), filled);
            String told = told(answer);
            told = told.equals("without a word") && hasGrown(now, answer) ? "a row more" : told;
            answers.merge(told, 1, Integer::sum);
            judge(now, what, told, answer);
            form = now.in(answer).orElse(null);
            return new Said(now, told, told.equals("refused") ? now.failed(answer) : Set.of());
        }

        private void taken(PageForm form, Map<String, String> unfit, Map<String, String> marked) {
            unfit.forEach((field, what) -> {
                if (!NEVER.containsKey(what)) {
                    marks.taken(marked.get(field));
                }
                if (!Unfit.ODD.containsKey(what)) {
                    took.add(where(form.action(), field) + " " + what);
                }
            });
        }

        private void judge(PageForm form, String what, String told, Answer answer) {
            Answer last = answer.status() == MOVED ? caller.get(answer.headers().replaceAll("(?s).*\\blocation: ([^\n]*).*", "$1")
                    .replace(Suite.address(), "").replaceFirst("^/", "")) : answer;
            String shown = Machinery.inPage(answer.headers() + "\n" + last.headers() + "\n" + last.body()).orElse("");
            if (last.status() >= FAULT || !shown.isEmpty() || told.equals("without a word")) {
                wrong.add(form.action() + " " + form.id() + ", " + what + ": " + last.status() + " " + told + " " + shown
                        + (told.equals("without a word") ? Jsoup.parse(answer.body()).select("title, .page-content").text() : ""));
            }
        }
    }

    /** Whether the answer to a button that adds a row holds the row. */
    private static boolean hasGrown(PageForm form, Answer answer) {
        return PageForm.on(answer.body(), form.action()).stream().anyMatch(one -> one.id().equals(form.id())
                && one.fields().size() > form.fields().size());
    }

    private static String where(String address, String field) {
        return address.replaceAll("\\?.*", "") + " " + field;
    }

    /** What a person reads in the answer. */
    private static String told(Answer answer) {
        if (answer.status() == MOVED) {
            return answer.headers().contains("/confirm") ? "to be confirmed" : "done";
        }
        if (answer.status() != 200) {
            return Integer.toString(answer.status());
        }
        boolean refused = answer.body().contains("notice-stop") || answer.body().contains("two-versions");
        return refused ? "refused" : answer.body().contains("notice-done") ? "done" : "without a word";
    }

    /** One page of each kind; what was kept by then stands there as text. */
    private Map<String, Answer> lookAround(String person) {
        try (Caller caller = Caller.of(person)) {
            Map<String, Answer> pages = caller.crawl(1);
            pages.forEach((address, answer) -> {
                String shown = answer.headers().contains("text/html") ? Machinery.inPage(answer.body()).orElse("") : "";
                if (answer.status() >= FAULT || !shown.isEmpty()) {
                    wrong.add(person + " at " + address + ": " + answer.status() + " " + shown);
                }
            });
            System.out.println(person + " looked at " + pages.size() + " addresses");
            return pages;
        }
    }
}
