package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
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
    private static final int VALUES = Integer.getInteger("athar.bad.values", 6);
    private static final int FAULT = 500;

    private final Random random = new Random(Long.getLong("athar.seed", 20261129));
    private final Marks marks = new Marks();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Set<String> forms = ConcurrentHashMap.newKeySet();
    private final AtomicInteger fields = new AtomicInteger();

    @Test
    void is_said_so_or_kept_as_it_was_typed() {
        PEOPLE.forEach(person -> {
            try (Caller caller = Caller.of(person)) {
                caller.crawl(1).forEach((address, page) -> {
                    if (page.status() == 200) {
                        PageForm.on(page.body(), page.at()).stream().filter(form -> !form.buttons().isEmpty()
                                && forms.add(Caller.kindOf(page.at()) + " " + form.id()))
                                .forEach(form -> attack(caller, page.at(), form.id()));
                    }
                });
            }
        });
        System.out.println(fields + " fields of " + forms.size() + " forms; answers by status: " + new TreeMap<>(statuses));
        wrong.addAll(marks.faults());
        PEOPLE.forEach(this::lookAround);
        assertEquals("", String.join("\n", wrong));
        assertTrue(fields.get() > 300, fields + " fields");
    }

    private void attack(Caller caller, String address, String id) {
        PageForm first = read(caller, address, id);
        if (first == null) {
            return;
        }
        first.fields().keySet().forEach(field -> {
            PageForm form = read(caller, address, id);
            if (form != null && form.fields().containsKey(field)) {
                fields.incrementAndGet();
                values(field).forEach((what, value) -> send(caller, form, field, what, value));
            }
        });
    }

    /** The form with a state of its own; null where it is not there any more, since a step was taken. */
    private static PageForm read(Caller caller, String address, String id) {
        return PageForm.on(caller.get(address).body(), address).stream().filter(form -> form.id().equals(id)).findFirst().orElse(null);
    }

    /** So many for this field as are asked for, others for the next. */
    private Map<String, String> values(String field) {
        List<Map.Entry<String, String>> all = new ArrayList<>(Unfit.HIDDEN.entrySet());
        all.addAll(Unfit.ODD.entrySet());
        Stream.concat(Unfit.DAYS.stream(), Unfit.NUMBERS.stream()).forEach(one -> all.add(Map.entry("no such value", one)));
        all.add(Map.entry("blank", "   "));
        all.add(Map.entry("nothing", ""));
        all.add(Map.entry("an id of nothing", "00000000-0000-0000-0000-000000000001"));
        Collections.shuffle(all, random);
        Map<String, String> some = new LinkedHashMap<>();
        all.stream().limit(VALUES).forEach(one -> some.put(one.getKey() + " " + some.size(), one.getValue()));
        return some;
    }

    private void send(Caller caller, PageForm form, String field, String what, String value) {
        String marked = marks.marked(value);
        Map<String, String> sent = form.filled(form.buttons().get(random.nextInt(form.buttons().size())));
        sent.put(field, marked);
        Answer answer = caller.send(form.action(), sent);
        statuses.merge(answer.status(), 1, Integer::sum);
        if (Unfit.ODD.containsValue(value)) {
            marks.taken(marked);
        }
        String shown = Machinery.inPage(answer.headers() + "\n" + answer.body()).orElse("");
        if (answer.status() >= FAULT || !shown.isEmpty()) {
            wrong.add(form.action() + " " + form.id() + ", " + field + " with " + what + " (" + value.substring(0, Math.min(40,
                    value.length())) + "): " + answer.status() + " " + shown);
        }
    }

    /** What was kept stands on pages and in lists as text. */
    private void lookAround(String person) {
        try (Caller caller = Caller.of(person)) {
            Map<String, Answer> pages = caller.crawl(3);
            pages.forEach((address, answer) -> {
                String shown = answer.headers().contains("text/html") ? Machinery.inPage(answer.body()).orElse("") : "";
                if (answer.status() >= FAULT || !shown.isEmpty()) {
                    wrong.add(person + " at " + address + ": " + answer.status() + " " + shown);
                }
            });
            System.out.println(person + " looked at " + pages.size() + " addresses afterwards");
        }
    }
}
