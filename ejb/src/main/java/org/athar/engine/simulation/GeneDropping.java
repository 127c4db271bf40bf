package org.athar.engine.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * Draws genotypes of whole pedigrees at a marker: founders' alleles from the population, independent of each other, those of the others
 * handed down with mutation (gene dropping: MacCluer, VandeBerg, Read and Ryder 1986). Complete profiles, without theta and drop-out. The
 * same seed gives the same genotypes. Safe for several threads, each with a random source of its own.
 */
public final class GeneDropping {

    private static final int NONE = -1;

    private final Marker marker;
    private final double[] drawn;
    private final double[][] female;
    private final double[][] male;

    /** At this marker; what depends on the marker alone is computed once. */
    public GeneDropping(Marker marker) {
        this.marker = marker;
        int visible = marker.alleles().size();
        double[] frequencies = Arrays.copyOf(marker.frequencies(), visible + 1);
        for (int allele = 0; allele < visible; allele++) {
            frequencies[allele] *= 1 - marker.silentFrequency();
        }
        frequencies[visible] = marker.silentFrequency();
        this.drawn = cumulated(frequencies);
        this.female = handedOn(Sex.FEMALE);
        this.male = handedOn(Sex.MALE);
    }

    private double[][] handedOn(Sex parent) {
        return marker.mutation() == null ? null
                : Arrays.stream(marker.mutation().matrix(parent, marker.alleles(), marker.frequencies()))
                        .map(GeneDropping::cumulated).toArray(double[][]::new);
    }

    /** Sums up to each place; whatever rounding leaves of a table is nobody's. */
    private static double[] cumulated(double[] probabilities) {
        double[] sums = probabilities.clone();
        Arrays.parallelPrefix(sums, Double::sum);
        return sums;
    }

    /**
     * What is seen of each member, in no order: two alleles, a man's one at the X chromosome; an allele twice where the other is silent.
     * Members of whom nothing is seen, since all they have is silent, are left out.
     */
    public Map<String, Genotype> genotypes(Pedigree pedigree, SplittableRandom random) {
        int[][] alleles = new int[pedigree.members().size()][];
        Map<String, Integer> places = pedigree.places();
        Map<String, Genotype> seen = new HashMap<>();
        for (int place = 0; place < alleles.length; place++) {
            Genotype genotype = seen(drop(place, pedigree, places, alleles, random));
            if (genotype != null) {
                seen.put(pedigree.members().get(place).id(), genotype);
            }
        }
        return seen;
    }

    /** The alleles of a member, those of the ancestors first: as deep as there are generations. */
    private int[] drop(int place, Pedigree pedigree, Map<String, Integer> places, int[][] alleles, SplittableRandom random) {
        if (alleles[place] == null) {
            Member member = pedigree.members().get(place);
            int[] mothers = member.mother() == null ? null : drop(places.get(member.mother()), pedigree, places, alleles, random);
            int[] fathers = member.father() == null ? null : drop(places.get(member.father()), pedigree, places, alleles, random);
            boolean alone = marker.chromosome() == Chromosome.X && member.sex() == Sex.MALE;
            alleles[place] = new int[] {inherited(mothers, female, random), alone ? NONE : inherited(fathers, male, random)};
        }
        return alleles[place];
    }

    private int inherited(int[] parent, double[][] handedOn, SplittableRandom random) {
        if (parent == null) {
            return draw(drawn, random);
        }
        int allele = parent[1] == NONE ? parent[0] : parent[random.nextInt(2)];
        return handedOn == null || allele == marker.alleles().size() ? allele : draw(handedOn[allele], random);
    }

    private static int draw(double[] sums, SplittableRandom random) {
        double at = random.nextDouble() * sums[sums.length - 1];
        int found = 0;
        while (sums[found] <= at) {
            found++;
        }
        return found;
    }

    private Genotype seen(int[] alleles) {
        int silent = marker.alleles().size();
        if (alleles[1] == NONE) {
            return alleles[0] == silent ? null : new Genotype(marker.alleles().get(alleles[0]), null);
        }
        int first = alleles[0] == silent ? alleles[1] : alleles[0];
        int second = alleles[1] == silent ? alleles[0] : alleles[1];
        return first == silent ? null : new Genotype(marker.alleles().get(first), marker.alleles().get(second));
    }
}
