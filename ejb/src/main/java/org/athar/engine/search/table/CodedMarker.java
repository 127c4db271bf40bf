package org.athar.engine.search.table;

import java.util.Arrays;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;

/** A marker with what depends on it alone: columns, frequencies and mutation matrices, in the order of its alleles, a silent one last. */
public final class CodedMarker {

    private final Marker marker;
    private final Columns columns;
    private final double[] frequencies;
    private final double[][] female;
    private final double[][] male;
    private final boolean lumpable;
    private final States all;

    /** Of a marker all of whose alleles have a frequency; an {@link IllegalArgumentException} names one that has none. */
    public CodedMarker(Marker marker) {
        this.marker = marker;
        this.columns = new Columns(marker);
        boolean silent = marker.silentFrequency() > 0;
        int visible = marker.alleles().size();
        this.frequencies = Arrays.copyOf(marker.frequencies(), visible + (silent ? 1 : 0));
        for (int allele = 0; allele < visible; allele++) {
            if (frequencies[allele] == 0) {
                throw new IllegalArgumentException("allele " + marker.alleles().get(allele) + " of " + marker.name()
                        + " has the frequency 0: no ratio can be said of who has it. Give rare alleles a least frequency");
            }
            frequencies[allele] *= 1 - marker.silentFrequency();
        }
        if (silent) {
            frequencies[visible] = marker.silentFrequency();
        }
        this.female = matrix(Sex.FEMALE);
        this.male = matrix(Sex.MALE);
        this.lumpable = marker.mutation() == null || marker.mutation().kind() == MutationModel.Kind.PROPORTIONAL;
        int[] each = new int[frequencies.length];
        Arrays.setAll(each, allele -> allele);
        this.all = states(each, frequencies.length, -1);
    }

    /** Silent alleles never mutate. */
    private double[][] matrix(Sex parent) {
        int visible = marker.alleles().size();
        double[][] handedOn = new double[frequencies.length][frequencies.length];
        double[][] mutated = marker.mutation() == null ? null
                : marker.mutation().matrix(parent, marker.alleles(), marker.frequencies());
        for (int from = 0; from < frequencies.length; from++) {
            for (int to = 0; to < frequencies.length; to++) {
                handedOn[from][to] = mutated == null || from == visible || to == visible ? from == to ? 1 : 0 : mutated[from][to];
            }
        }
        return handedOn;
    }

    /** The name of the marker. */
    public String name() {
        return marker.name();
    }

    /** What can be seen of somebody. */
    public Columns columns() {
        return columns;
    }

    /** How often an allele is in the population, the silent one too. */
    public double frequency(int allele) {
        return frequencies[allele];
    }

    /** How many alleles there are, the silent one among them. */
    public int alleles() {
        return frequencies.length;
    }

    /** The number of the silent allele; -1 where there is none. */
    public int silent() {
        return frequencies.length > columns.alleles() ? columns.alleles() : -1;
    }

    /** The place of a pair of alleles among all pairs, the silent allele among them. */
    public static int pair(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return high * (high + 1) / 2 + low;
    }

    /** How often a pair of alleles is in the population. */
    public double frequency(int one, int other) {
        return frequencies[one] * frequencies[other] * (one == other ? 1 : 2);
    }

    /** Whether a man has one allele of this marker. */
    public boolean isX() {
        return marker.chromosome() == Chromosome.X;
    }

    /**
     * States for a family in which these alleles were seen. Alleles that were not differ by nothing but their frequency where they do not
     * mutate, or mutate as fresh draws (proportional): two states stand for all of them, see {@link RatioRow}.
     */
    public States states(boolean[] seen) {
        int visible = columns.alleles();
        int unseen = 0;
        int single = -1;
        for (int allele = 0; allele < visible; allele++) {
            if (!seen[allele]) {
                unseen++;
                single = single < 0 || frequencies[allele] > frequencies[single] ? allele : single;
            }
        }
        if (!lumpable || unseen <= 2) {
            return all;
        }
        int[] of = new int[frequencies.length];
        int next = 0;
        for (int allele = 0; allele < frequencies.length; allele++) {
            of[allele] = allele >= visible || seen[allele] || allele == single ? next++ : -1;
        }
        for (int allele = 0; allele < visible; allele++) {
            of[allele] = of[allele] < 0 ? next : of[allele];
        }
        return states(of, next + 1, of[single]);
    }

    private States states(int[] of, int size, int single) {
        double[] drawn = new double[size];
        double[] mothers = new double[size * size];
        double[] fathers = new double[size * size];
        boolean[] met = new boolean[size];
        for (int from = 0; from < of.length; from++) {
            drawn[of[from]] += frequencies[from];
            for (int to = 0; to < of.length && !met[of[from]]; to++) {
                mothers[of[from] * size + of[to]] += female[from][to];
                fathers[of[from] * size + of[to]] += male[from][to];
            }
            met[of[from]] = true;
        }
        return new States(of, drawn, mothers, fathers, single);
    }
}
