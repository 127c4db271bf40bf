package org.athar.engine.posterior;

import java.util.Set;

/**
 * A likelihood ratio for "this is the missing person" against "this is one of the others".
 *
 * @param name    by which a report lists it
 * @param lrLog10 its decimal logarithm; minus infinity where it excludes
 * @param facts   what it rests on, at least one
 */
public record Evidence(String name, double lrLog10, Set<Fact> facts) {

    /** Refuses a ratio that is none, and one that rests on nothing. */
    public Evidence {
        facts = Set.copyOf(facts);
        if (Double.isNaN(lrLog10) || lrLog10 == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the ratio of " + name + " is 10^" + lrLog10
                    + ": where both hypotheses, or the second, are impossible there is none; check genotypes and pedigree");
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(name + " must say what it rests on, or it may be counted twice");
        }
    }
}
