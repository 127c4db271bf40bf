package org.athar.engine.kinship;

import java.util.Map;

/**
 * Under which assumptions a likelihood is computed.
 *
 * @param theta   coancestry of the population, from 0 to less than 1: founder alleles are drawn one after another as Balding and Nichols
 *                (1994) have it, over all parts of the pedigree together
 * @param dropout by member, the probability that a copy of an allele is not seen; members that are missing here lose none
 * @param dropin  by member, the probability that at a marker one allele is seen which is not his or hers, drawn from the frequencies of the
 *                visible ones; none is where a member is missing here
 */
public record Circumstances(double theta, Map<String, Double> dropout, Map<String, Double> dropin) {

    /** Unrelated founders and complete profiles. */
    public static final Circumstances PLAIN = new Circumstances(0, Map.of());

    /** Refuses what is no probability. */
    public Circumstances {
        dropout = Map.copyOf(dropout);
        dropin = Map.copyOf(dropin);
        if (!(theta >= 0 && theta < 1) || !proper(dropout) || !proper(dropin)) {
            throw new IllegalArgumentException("theta " + theta + ", drop-out " + dropout + " and drop-in " + dropin
                    + " must be at least 0 and less than 1");
        }
    }

    /** Without drop-in. */
    public Circumstances(double theta, Map<String, Double> dropout) {
        this(theta, dropout, Map.of());
    }

    private static boolean proper(Map<String, Double> rates) {
        return rates.values().stream().allMatch(rate -> rate >= 0 && rate < 1);
    }

    double dropoutOf(String member) {
        return dropout.getOrDefault(member, 0.0);
    }

    double dropinOf(String member) {
        return dropin.getOrDefault(member, 0.0);
    }
}
