package org.athar.engine.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For each pairing by itself: how much better "the sample is the missing person's" explains everything than "nobody is identified". Others
 * who are missing stay untyped.
 *
 * @param samples the rows
 * @param missing the columns
 * @param log10   decimal logarithms of the ratios; minus infinity for an impossible pairing, not a number for one that is not considered
 */
public record PairwiseRatios(List<String> samples, List<String> missing, double[][] log10) {

    /** Two numbers that should be equal may differ by rounding; a ratio is at a threshold from this far below it. */
    private static final double ROUNDING = 1e-9;

    /** Of all pairings; those with a family whose references are impossible are not considered. */
    public static PairwiseRatios of(DisasterVictims victims, FamilyLikelihoods likelihoods) {
        List<String> missing = victims.missing();
        Map<String, ReferenceFamily> families = victims.families().stream().flatMap(family -> family.missing().stream()
                .map(one -> Map.entry(one, family))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Long> candidates = victims.candidates();
        double[][] log10 = victims.samples().parallelStream().map(sample -> missing.stream().mapToDouble(one ->
                victims.pairings().contains(new Pairing(sample.id(), one)) ? likelihoods.log10Ratio(families.get(one), one, sample,
                        candidates.get(one)) : Double.NaN).toArray()).toArray(double[][]::new);
        return new PairwiseRatios(victims.samples().stream().map(Profile::id).toList(), missing, log10);
    }

    /** The logarithm for a pairing. */
    public double log10(Pairing pairing) {
        return log10[samples.indexOf(pairing.sample())][missing.indexOf(pairing.missing())];
    }

    /** The pairings that are possible and have at least a ratio. */
    public List<Pairing> atLeast(double limit) {
        return pairings().stream().filter(pairing -> log10(pairing) > Double.NEGATIVE_INFINITY && reaches(log10(pairing), limit)).toList();
    }

    /** The pairings considered. */
    List<Pairing> pairings() {
        return IntStream.range(0, samples.size()).boxed().flatMap(row -> IntStream.range(0, missing.size())
                .filter(column -> !Double.isNaN(log10[row][column]))
                .mapToObj(column -> new Pairing(samples.get(row), missing.get(column)))).toList();
    }

    /** Whether a logarithm is that of a ratio of at least a threshold; what differs from it by rounding alone reaches it. */
    static boolean reaches(double log10, double threshold) {
        return log10 >= Math.log10(threshold) - ROUNDING;
    }

    /** Whether two logarithms differ by rounding alone. */
    static boolean alike(double one, double other) {
        return one == other || Math.abs(one - other) < ROUNDING;
    }

    double[] ofSample(String sample) {
        return log10[samples.indexOf(sample)];
    }

    double[] ofMissing(String one) {
        int column = missing.indexOf(one);
        return Arrays.stream(log10).mapToDouble(row -> row[column]).toArray();
    }

    /** The place of the largest of some logarithms, the first of several; empty if none is considered. */
    static OptionalInt largest(double[] some) {
        return IntStream.range(0, some.length).filter(at -> !Double.isNaN(some[at]))
                .reduce((best, at) -> some[at] > some[best] && !alike(some[at], some[best]) ? at : best);
    }
}
