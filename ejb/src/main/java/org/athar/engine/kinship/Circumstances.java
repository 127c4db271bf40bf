package org.athar.engine.kinship;

import java.util.Map;

/**
 * Under which assumptions a likelihood is computed.
 *
 * @param theta   coancestry of the population, from 0 to less than 1: founder alleles are drawn one after another as Balding and Nichols
 *                (1994) have it, over all parts of the pedigree together
 * @param dropout by member, the probability that a copy of an allele is not seen; members that are missing here lose none
 */
public record Circumstances(double theta, Map<String, Double> dropout) {

    /** Unrelated founders and complete profiles. */
    public static final Circumstances PLAIN = new Circumstances(0, Map.of());

    /** Refuses what is no probability. */
    public Circumstances {
        dropout = Map.copyOf(dropout);
        if (!(theta >= 0 && theta < 1) || dropout.values().stream().anyMatch(lost -> !(lost >= 0 && lost < 1))) {
            throw new IllegalArgumentException("theta " + theta + " and drop-out " + dropout + " must be at least 0 and less than 1");
        }
    }

    double dropoutOf(String member) {
        return dropout.getOrDefault(member, 0.0);
    }
}
