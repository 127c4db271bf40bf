package org.athar.engine.search;

import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Sex;

/**
 * A profile of somebody who is not identified.
 *
 * @param id   by which candidates name it
 * @param sex  as far as it is known; null where it is not: such a profile is compared with missing men and women
 * @param seen by marker; markers that are lacking say nothing, an allele alone says that the other is not known
 * @param lost the probability that a copy of an allele was not seen, from 0 to less than 1: with it, an allele seen twice may be one that
 *             was seen once
 */
public record Profile(String id, Sex sex, Map<String, Genotype> seen, double lost) {

    /** Refuses what is no probability. */
    public Profile {
        seen = Map.copyOf(seen);
        if (!(lost >= 0 && lost < 1)) {
            throw new IllegalArgumentException("the drop-out of profile " + id + " must be at least 0 and less than 1, not " + lost);
        }
    }
}
