package org.athar.engine.assignment.part;

import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.GenotypeProbabilities;
import org.athar.engine.pedigree.Pedigree;

/**
 * How much more probable each genotype of somebody missing is with the relatives than in the population: made once, looked up for many
 * samples.
 *
 * @param marker       at which marker
 * @param alone        whether the missing person has one allele there: a man at the X chromosome
 * @param given        with the relatives, as {@link GenotypeProbabilities} numbers them
 * @param inPopulation in the population
 */
public record GenotypeRatios(Marker marker, boolean alone, double[] given, double[] inPopulation) {

    /** Of somebody missing; an {@link IllegalArgumentException} where what was seen of the family is impossible. */
    public static GenotypeRatios of(Marker marker, Pedigree family, String missing, Map<String, Genotype> seen,
            Circumstances circumstances) {
        Sex sex = family.members().get(family.places().get(missing)).sex();
        double[] population = GenotypeProbabilities.inPopulation(marker, sex);
        boolean alone = population.length == marker.alleles().size() + 1;
        return new GenotypeRatios(marker, alone, GenotypeProbabilities.of(marker, family, missing, seen, circumstances), population);
    }

    /** The ratio of a genotype; of one allele and another that is not known, summed over all that it may be. */
    public double ratio(Genotype profile) {
        int first = marker.indexOf(profile.first());
        if (alone || profile.second() != null) {
            int number = alone ? first : number(first, marker.indexOf(profile.second()));
            return given[number] / inPopulation[number];
        }
        double with = 0;
        double without = 0;
        for (int other = 0; other < marker.alleles().size(); other++) {
            with += given[number(first, other)];
            without += inPopulation[number(first, other)];
        }
        return with / without;
    }

    private static int number(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return high * (high + 1) / 2 + low;
    }
}
