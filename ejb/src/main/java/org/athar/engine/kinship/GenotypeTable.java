package org.athar.engine.kinship;

import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.pedigree.Pedigree;

/**
 * For each genotype that a missing member of a family could have at a marker: how much more probable it is with these relatives than in
 * the population. By it any number of profiles is compared with the family without computing anything about the family again. Exact:
 * the missing member stands untyped in the whole pedigree.
 */
public final class GenotypeTable {

    private final Marker marker;
    private final int alleles;
    private final boolean alone;
    private final double[] withRelatives;
    private final double[] inPopulation;

    private GenotypeTable(Marker marker, boolean alone, double[] joint, double[] frequencies) {
        this.marker = marker;
        this.alone = alone;
        this.alleles = frequencies.length;
        double all = 0;
        for (double one : joint) {
            all += one;
        }
        int size = alone ? alleles : alleles * (alleles + 1) / 2;
        this.withRelatives = new double[size];
        this.inPopulation = new double[size];
        for (int first = 0; first < alleles; first++) {
            for (int second = 0; second < (alone ? 1 : alleles); second++) {
                int genotype = alone ? first : genotype(first, second);
                withRelatives[genotype] += joint[alone ? first : first * alleles + second] / all;
                inPopulation[genotype] += frequencies[first] * (alone ? 1 : frequencies[second]);
            }
        }
    }

    /** Of a member of whom nothing is known in the family; not a number everywhere if what was seen of the others is impossible. */
    public static GenotypeTable of(Marker marker, Pedigree family, String missing, Map<String, Genotype> seen,
            Circumstances circumstances) {
        AlleleStates states = new AlleleStates(marker);
        Network network = new Network();
        AlleleNetwork alleles = new AlleleNetwork(network, marker, family, seen, circumstances, states);
        alleles.draw();
        alleles.inherit();
        int[] own = alleles.allelesOf(missing);
        double[] frequencies = new double[states.size()];
        for (int state = 0; state < frequencies.length; state++) {
            frequencies[state] = states.frequency(state);
        }
        return new GenotypeTable(marker, own.length == 1, network.sums(own), frequencies);
    }

    private static int genotype(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return high * (high + 1) / 2 + low;
    }

    /** The likelihood ratio of a profile at this marker: that it is the missing member's, against somebody's of the population. */
    public double ratio(Genotype profile) {
        int first = marker.indexOf(profile.first());
        if (alone) {
            return withRelatives[first] / inPopulation[first];
        }
        if (profile.second() != null) {
            int genotype = genotype(first, marker.indexOf(profile.second()));
            return withRelatives[genotype] / inPopulation[genotype];
        }
        double with = 0;
        double without = 0;
        for (int other = 0; other < alleles; other++) {
            with += withRelatives[genotype(first, other)];
            without += inPopulation[genotype(first, other)];
        }
        return with / without;
    }
}
