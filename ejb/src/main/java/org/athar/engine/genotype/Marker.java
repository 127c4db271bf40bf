package org.athar.engine.genotype;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A place on a chromosome with what is known of its alleles in the population.
 *
 * @param name            as the field names it, such as D3S1358
 * @param chromosome      how it is inherited
 * @param alleles         names of the visible ones
 * @param frequencies     of these, in the same order; they sum to 1; copied, so that nobody changes them afterwards
 * @param silentFrequency of alleles that no typing shows; the others are scaled to leave room for it; 0 for none
 * @param mutation        how alleles change; null where they do not
 */
public record Marker(String name, Chromosome chromosome, List<String> alleles, double[] frequencies, double silentFrequency,
        MutationModel mutation) {

    /** How far the frequencies of a published table may miss the sum of 1. */
    private static final double ROUNDING = 1e-6;

    /** Keeps the alleles as they are; refuses a table that is none. */
    public Marker {
        alleles = List.copyOf(alleles);
        frequencies = frequencies.clone();
        double sum = 0;
        for (double frequency : frequencies) {
            if (!(frequency >= 0)) {
                throw new IllegalArgumentException("a frequency of " + name + " is " + frequency);
            }
            sum += frequency;
        }
        if (alleles.size() != frequencies.length || alleles.stream().distinct().count() != alleles.size()) {
            throw new IllegalArgumentException(name + " has " + alleles.size() + " alleles, some of them twice or without a frequency ("
                    + frequencies.length + ")");
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("the frequencies of " + name + " sum to " + sum + ", not to 1");
        }
        if (!(silentFrequency >= 0 && silentFrequency < 1)) {
            throw new IllegalArgumentException("silent alleles of " + name + " cannot have the frequency " + silentFrequency);
        }
    }

    /** A copy, which may be changed. */
    @Override
    public double[] frequencies() {
        return frequencies.clone();
    }

    /** Of one allele by its place, without a copy. */
    public double frequency(int allele) {
        return frequencies[allele];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marker marker && name.equals(marker.name) && chromosome == marker.chromosome
                && alleles.equals(marker.alleles) && Arrays.equals(frequencies, marker.frequencies)
                && silentFrequency == marker.silentFrequency && Objects.equals(mutation, marker.mutation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, chromosome, alleles, Arrays.hashCode(frequencies), silentFrequency, mutation);
    }

    /** The place of a visible allele among all; an {@link IllegalArgumentException} where the table has none of this name. */
    public int indexOf(String allele) {
        int index = alleles.indexOf(allele);
        if (index < 0) {
            throw new IllegalArgumentException("allele " + allele + " is not in the table of " + name);
        }
        return index;
    }
}
