package org.athar.engine.adequacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Simulates complete profiles of a missing member from their probabilities given the relatives, marker by marker, and asks what ratios they
 * would have. The markers are independent of each other given the relatives, so means and shares of exclusions are exact sums; only shares
 * at a threshold are drawn. After Egeland, Pinto and Vigeland (2014) and Vigeland, Marsico, Herrera Piñero and Egeland (2020).
 */
public final class SamplingAdequacy {

    /** So many relatives are compared at most. */
    private static final int MOST_RELATIVES = 50;

    private final MissingMember missing;
    private final double[][] inPopulation;

    /** Of a missing member. */
    public SamplingAdequacy(MissingMember missing) {
        this.missing = missing;
        this.inPopulation = missing.inPopulation();
    }

    /** With the relatives that are typed; an {@link IllegalArgumentException} where what was seen of them is impossible. */
    public Power power(Draws draws) {
        double[][] truth = missing.withRelatives();
        double[][] ratios = missing.log10Ratios(truth, inPopulation);
        double[][] sums = Arrays.stream(truth).map(SamplingAdequacy::cumulated).toArray(double[][]::new);
        SplittableRandom random = new SplittableRandom(draws.seed());
        int reached = 0;
        double strangers = 0;
        double squares = 0;
        for (int profile = 0; profile < draws.profiles(); profile++) {
            double log10 = 0;
            for (int marker = 0; marker < sums.length; marker++) {
                log10 += ratios[marker][draw(sums[marker], random)];
            }
            if (log10 >= draws.thresholdLog10()) {
                double weight = Math.pow(10, -log10);
                reached++;
                strangers += weight;
                squares += weight * weight;
            }
        }
        double expected = 0;
        double possible = 1;
        for (int marker = 0; marker < truth.length; marker++) {
            expected += expected(truth[marker], ratios[marker]);
            possible *= possible(truth[marker], inPopulation[marker]);
        }
        return new Power(Power.Estimate.mean(reached, reached, draws.profiles()), expected,
                Power.Estimate.mean(strangers, squares, draws.profiles()), 1 - possible);
    }

    private static double expected(double[] truth, double[] ratios) {
        double sum = 0;
        for (int genotype = 0; genotype < truth.length; genotype++) {
            sum += truth[genotype] == 0 ? 0 : truth[genotype] * ratios[genotype];
        }
        return sum;
    }

    /** The share of strangers whom a marker does not exclude; one of whom nothing is seen is not excluded. */
    private static double possible(double[] truth, double[] inPopulation) {
        double sum = inPopulation[truth.length - 1];
        for (int genotype = 0; genotype < truth.length - 1; genotype++) {
            sum += truth[genotype] > 0 ? inPopulation[genotype] : 0;
        }
        return Math.min(1, sum);
    }

    /**
     * What each of some untyped members would add, the most helpful first: by the expected logarithm of the ratio, which is exact.
     *
     * @param relatives up to 50 who could be sampled
     */
    public List<Addition> additions(Collection<String> relatives, Draws draws) {
        if (relatives.size() > MOST_RELATIVES) {
            throw new IllegalArgumentException(relatives.size() + " relatives are more than the " + MOST_RELATIVES
                    + " that are compared at once");
        }
        return relatives.stream().map(relative -> addition(relative, draws))
                .sorted(Comparator.comparingDouble(Addition::expectedLog10).reversed()).toList();
    }

    private Addition addition(String relative, Draws draws) {
        double[][][] joint = missing.withRelativesAnd(relative);
        double[] log10 = new double[draws.profiles()];
        SplittableRandom random = new SplittableRandom(draws.seed());
        double expected = 0;
        for (int marker = 0; marker < joint.length; marker++) {
            double[] theirs = Arrays.stream(joint[marker]).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
            double[][] ratios = new double[theirs.length][];
            double[][] sums = new double[theirs.length][];
            for (int genotype = 0; genotype < theirs.length; genotype++) {
                if (theirs[genotype] > 0) {
                    double share = theirs[genotype];
                    double[] truth = Arrays.stream(joint[marker][genotype]).map(both -> both / share).toArray();
                    ratios[genotype] = MissingMember.log10Ratios(missing.markers().get(marker), truth, inPopulation[marker]);
                    sums[genotype] = cumulated(truth);
                    expected += share * expected(truth, ratios[genotype]);
                }
            }
            double[] cumulated = cumulated(theirs);
            for (int profile = 0; profile < log10.length; profile++) {
                int genotype = draw(cumulated, random);
                log10[profile] += ratios[genotype][draw(sums[genotype], random)];
            }
        }
        long reached = Arrays.stream(log10).filter(one -> one >= draws.thresholdLog10()).count();
        return new Addition(relative, Power.Estimate.mean(reached, reached, log10.length), expected);
    }

    private static double[] cumulated(double[] probabilities) {
        double[] sums = probabilities.clone();
        for (int one = 1; one < sums.length; one++) {
            sums[one] += sums[one - 1];
        }
        return sums;
    }

    /** The first whose sum is above a random number, so never one that is impossible. */
    private static int draw(double[] sums, SplittableRandom random) {
        double at = random.nextDouble() * sums[sums.length - 1];
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sums[middle] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
