package org.athar.engine.posterior;

import java.time.LocalDate;
import java.util.Set;

/**
 * Among how many missing persons one is sought, each as probable as the other: 1/N (rule D2). Budowle and others (2011) ask that every part
 * of it be recorded.
 *
 * @param persons N, missing persons not yet identified and a margin for those not listed; never sets of remains
 * @param source  where N comes from
 * @param asOf    the date for which it holds
 * @param facts   by which the persons were counted, such as {@link Fact#SEX} if they are men only; none may be evidence as well
 */
public record Prior(long persons, String source, LocalDate asOf, Set<Fact> facts) {

    /** Refuses a prior of one person, which decides without evidence, and one without source or date. */
    public Prior {
        facts = Set.copyOf(facts);
        if (persons < 2) {
            throw new IllegalArgumentException("a prior among " + persons + " persons decides without evidence: count those who are"
                    + " not listed too");
        }
        if (source == null || source.isBlank() || asOf == null) {
            throw new IllegalArgumentException("the number of missing persons needs a source and the date for which it holds");
        }
    }

    /** The decimal logarithm of 1/N. */
    public double log10() {
        return -Math.log10(persons);
    }
}
