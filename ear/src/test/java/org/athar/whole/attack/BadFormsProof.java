package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Suite;
import org.athar.whole.program.Haste;
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
        Stream.of(Unfit.NO_DAYS, Unfit.LATER_DAYS, Unfit.NO_NUMBERS, Unfit.NO_COUNTS, Unfit.NUMBERS).flatMap(List::stream)
                .forEach(one -> PERHAPS.put(one, one));
        PERHAPS.putAll(Map.of("blank", "   ", "nothing", "", "an id of nothing", "00000000-0000-0000-0000-000000000001"));
    }

    private final Marks marks = new Marks();
    private final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final Set<String> took = new ConcurrentSkipListSet<>();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> fields = ConcurrentHashMap.newKeySet();
    private final AtomicInteger values = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();

    /** A form by the page on which it was found. */
    private record Found(String address, String id) {
    }

    @Test
    void is_said_so_or_kept_as_it_was_typed() {
        PEOPLE.forEach(person -> {
            List<Found> found = found(person);
            for (int at = 0; at < found.size(); at += TO_A_SIGN_IN) {
                try (Caller caller = Caller.of(person)) {
                    found.subList(at, Math.min(found.size(), at + TO_A_SIGN_IN)).stream().parallel()
                            .forEach(one -> new Attack(caller, one).go());
                }
            }
            System.out.println(person + ": " + found.size() + " forms");
        });
        System.out.println(values + " values for " + fields.size() + " fields of " + forms.size() + " forms; answers: " + answers + "; "
                + gone + " values found their form gone");
        System.out.println("Taken, other than texts: " + took);
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
                            .map(form -> new Found(page.at(), form.id()))).toList();
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
            names.forEach(field -> fields.add(found + field));
            for (int round = 0; round < VALUES; round++) {
                round(names, NEVER, round);
            }
            for (int round = 0; round < VALUES; round++) {
                round(names, PERHAPS, round);
            }
        }

        private Optional<PageForm> opened() {
            return PageForm.on(caller.get(found.address()).body(), found.address()).stream().filter(one -> one.id().equals(found.id()))
                    .findFirst();
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
            form = form == null ? opened().orElse(null) : form;
            if (form == null) {
                gone.addAndGet(unfit.size());
                return unfit.keySet();
            }
            Map<String, String> filled = form.filled(form.buttons().get(sent++ % form.buttons().size()));
            Map<String, String> marked = new LinkedHashMap<>();
            unfit.forEach((field, what) -> marked.put(field, marks.marked(NEVER.getOrDefault(what, PERHAPS.get(what)))));
            filled.putAll(marked);
            values.addAndGet(marked.size());
            Answer answer = caller.send(form.action(), filled);
            String told = told(answer);
            answers.merge(told, 1, Integer::sum);
            judge(unfit.toString(), told, answer);
            if (told.equals("done")) {
                taken(unfit, marked);
            }
            Set<String> failed = told.equals("refused") ? form.failed(answer) : told.equals("done") ? Set.copyOf(unfit.keySet()) : Set.of();
            form = form.in(answer).orElse(null);
            return failed;
        }

        private void taken(Map<String, String> unfit, Map<String, String> marked) {
            unfit.forEach((field, what) -> {
                if (!NEVER.containsKey(what)) {
                    marks.taken(marked.get(field));
                }
                if (!Unfit.ODD.containsKey(what)) {
                    took.add(form.action().replaceAll("\\?.*", "") + " " + field + " " + what);
                }
            });
        }

        private void judge(String what, String told, Answer answer) {
            Answer last = answer.status() == MOVED ? caller.get(answer.headers().replaceAll("(?s).*\\blocation: ([^\n]*).*", "$1")
                    .replace(Suite.address(), "").replaceFirst("^/", "")) : answer;
            String shown = Machinery.inPage(answer.headers() + "\n" + last.headers() + "\n" + last.body()).orElse("");
            if (last.status() >= FAULT || !shown.isEmpty() || told.equals("without a word")) {
                wrong.add(form.action() + " " + form.id() + ", " + what + ": " + last.status() + " " + told + " " + shown);
            }
        }
    }

    /** What a person reads in the answer. */
    private static String told(Answer answer) {
        if (answer.status() == MOVED) {
            return answer.headers().contains("/confirm") ? "to be confirmed" : "done";
        }
        return answer.status() != 200 ? Integer.toString(answer.status()) : answer.body().contains("notice-stop") ? "refused"
                : answer.body().contains("notice-done") ? "done" : "without a word";
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
