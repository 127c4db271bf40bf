package org.athar.whole.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.harness.Records;
import org.athar.kernel.Texts;

/** A mark of its own in each text that is sent, by which is found afterwards where in the database it stands, and how. */
final class Marks {

    private static final Pattern MARK = Pattern.compile("zq(\\d+)z");
    private static final String STANDING = """
            SELECT '%1$s' || coalesce(' of ' || (to_jsonb(t) ->> 'operation'), '') || chr(1) || (x #>> '{}')
            FROM %1$s t, jsonb_path_query(to_jsonb(t), 'strict $.**') x
            WHERE jsonb_typeof(x) = 'string' AND x #>> '{}' ~* 'zq[0-9]+z'""";

    private static final int OF_ONE_PROOF = 1_000_000;

    private final AtomicInteger next;
    private final int first;
    private final Map<Integer, String> taken = new ConcurrentHashMap<>();

    /** Marks from this number on, which tells the proofs of one run apart. */
    Marks(int first) {
        this.first = first;
        this.next = new AtomicInteger(first);
    }

    /** The text with a mark of its own. */
    String marked(String text) {
        int mark = next.incrementAndGet();
        return text.replace("zqz", "zq" + mark + "z");
    }

    /** The mark in a text. */
    String in(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? mark.group() : text;
    }

    /** This text, with its mark, was taken. */
    void taken(String text) {
        Matcher mark = MARK.matcher(text);
        if (mark.find()) {
            taken.put(Integer.valueOf(mark.group(1)), text);
        }
    }

    /** How many texts were taken. */
    int taken() {
        return taken.size();
    }

    /** What stands in the database though it was refused, or otherwise than it was typed; what is derived for searching aside. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<Integer, Boolean> exact = new HashMap<>();
        standing().forEach(row -> {
            String[] parts = row.split("\u0001", 2);
            if (!Texts.isReadable(parts[1], Integer.MAX_VALUE)) {
                faults.add("holds what nobody sees, and stands in " + parts[0] + ": " + parts[1]);
            }
            Matcher mark = MARK.matcher(parts[1].toLowerCase());
            while (mark.find()) {
                int number = Integer.parseInt(mark.group(1));
                String typed = taken.get(number);
                boolean ours = number / OF_ONE_PROOF == first / OF_ONE_PROOF;
                if (ours && typed == null) {
                    faults.add("refused, and stands in " + parts[0] + ": " + parts[1]);
                } else if (ours) {
                    exact.merge(number, parts[1].contains(typed.strip()), Boolean::logicalOr);
                }
            }
        });
        exact.forEach((number, stands) -> {
            if (!stands) {
                faults.add("stands otherwise than typed: " + taken.get(number));
            }
        });
        System.out.println(taken.size() + " marked texts were taken, " + exact.size() + " of them stand in the database");
        return faults;
    }

    private static List<String> standing() {
        return Records.read("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname")
                .stream().flatMap(table -> Records.read(STANDING.formatted(table)).stream()).toList();
    }
}
