package org.athar.engine.assignment;

import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Sex;

/**
 * What was typed of a sample, or of a relative.
 *
 * @param id        its name
 * @param sex       of the person
 * @param genotypes by marker; a marker that is missing here was not typed
 * @param dropout   the probability that a copy of an allele is not seen, 0 for a complete profile
 */
public record Profile(String id, Sex sex, Map<String, Genotype> genotypes, double dropout) {

    /** Keeps the genotypes as they are; refuses what is no probability. */
    public Profile {
        genotypes = Map.copyOf(genotypes);
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("the drop-out of " + id + " is " + dropout + "; it must be at least 0 and less than 1");
        }
    }
}
