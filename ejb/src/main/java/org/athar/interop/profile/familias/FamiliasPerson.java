package org.athar.interop.profile.familias;

import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Sex;

/**
 * Somebody with genotypes.
 *
 * @param name       as written
 * @param sex        null where the file does not say
 * @param mayDropOut whether the file asks to reckon with drop-out
 * @param genotypes  by canonical name of the marker
 * @param row        line on which it begins
 */
public record FamiliasPerson(String name, Sex sex, boolean mayDropOut, Map<String, Genotype> genotypes, int row) {

    /** Keeps the genotypes as they are. */
    public FamiliasPerson {
        genotypes = Map.copyOf(genotypes);
    }
}
