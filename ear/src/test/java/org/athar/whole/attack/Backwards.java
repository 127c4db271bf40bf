package org.athar.whole.attack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fields of which one is the lower end and another the upper. */
final class Backwards {

    /* An arrest and when a prisoner was last seen are not among them: a roll is kept as it is written, with what it contradicts. */
    private static final List<Map.Entry<String, String>> ENDS = List.of(Map.entry("low", "high"), Map.entry("Min", "Max"),
            Map.entry("from", "until"), Map.entry("From", "Until"), Map.entry("startsOn", "endsOn"), Map.entry("openedOn", "closedOn"));

    private Backwards() {
    }

    /** The upper end by the lower, of all that are among these names. */
    static Map<String, String> pairs(Collection<String> names) {
        Map<String, String> pairs = new TreeMap<>();
        names.forEach(name -> ENDS.stream().map(ends -> name.replace(ends.getKey(), ends.getValue()))
                .filter(other -> !other.equals(name) && names.contains(other)).forEach(other -> pairs.put(name, other)));
        return pairs;
    }
}
