package org.athar.engine.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which samples are whose; of all other samples, that nobody misses them.
 *
 * @param pairings in the order of the samples' names; no sample and no missing person twice
 */
public record Assignment(List<Pairing> pairings) {

    /** Nobody is identified. */
    public static final Assignment NONE = new Assignment(List.of());

    /** Refuses a sample of two people, and a person of two samples. */
    public Assignment {
        pairings = pairings.stream().sorted(Comparator.comparing(Pairing::sample)).toList();
        if (pairings.stream().map(Pairing::sample).distinct().count() < pairings.size()
                || pairings.stream().map(Pairing::missing).distinct().count() < pairings.size()) {
            throw new IllegalArgumentException("in " + pairings + " a sample is of two people, or a person of two samples");
        }
    }

    /** Of pairings in any order. */
    public static Assignment of(Collection<Pairing> pairings) {
        return new Assignment(List.copyOf(pairings));
    }

    /** Who a sample is; null where nobody misses him or her. */
    public String missingOf(String sample) {
        return pairings.stream().filter(one -> one.sample().equals(sample)).map(Pairing::missing).findFirst().orElse(null);
    }
}
