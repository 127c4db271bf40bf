package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Identifications that the pairwise ratios leave no doubt of, found step by step: those found become references, and the ratios are
 * computed again.
 *
 * @param steps     with at least one, the last of them without a find unless nobody is left
 * @param remaining what is left, and of its pairings those that the last ratios leave possible
 */
public record Undisputed(List<Step> steps, DisasterVictims remaining) {

    /**
     * One of the steps.
     *
     * @param ratios of all pairings before it
     * @param found  by it
     */
    public record Step(PairwiseRatios ratios, List<Pairing> found) {
    }

    /** By which rule a pairing is undisputed. */
    public enum Rule {
        /** Its ratio is at least the threshold, and at least so many times every other one of its sample and its missing person. */
        RELATIVE,
        /** Its ratio is at least the threshold, and no other one of its sample and its missing person is above 1. */
        STRICT
    }

    /**
     * Vigeland and Egeland (2021).
     *
     * @param threshold more than 1
     * @param limit     pairings with a lower ratio are left out of what remains; 0 leaves out those that are impossible
     */
    public static Undisputed of(DisasterVictims victims, FamilyLikelihoods likelihoods, double threshold, Rule rule, double limit) {
        if (!(threshold > 1)) {
            throw new IllegalArgumentException("the threshold of an undisputed ratio must be more than 1, not " + threshold);
        }
        List<Step> steps = new ArrayList<>();
        DisasterVictims left = victims;
        boolean going = true;
        while (going) {
            PairwiseRatios ratios = PairwiseRatios.of(left, likelihoods);
            List<Pairing> found = ratios.pairings().stream().filter(pairing -> isUndisputed(ratios, pairing, threshold, rule)).toList();
            steps.add(new Step(ratios, found));
            left = found.isEmpty() ? left.with(ratios.atLeast(limit)) : left.identify(found);
            going = !found.isEmpty() && !left.samples().isEmpty() && !left.families().isEmpty();
        }
        return new Undisputed(List.copyOf(steps), left);
    }

    private static boolean isUndisputed(PairwiseRatios ratios, Pairing pairing, double threshold, Rule rule) {
        double own = ratios.log10(pairing);
        double most = rule == Rule.STRICT ? 0 : own - Math.log10(threshold);
        return PairwiseRatios.reaches(own, threshold)
                && ratios.pairings().stream().filter(other -> other.sample().equals(pairing.sample())
                        != other.missing().equals(pairing.missing()))
                .allMatch(other -> ratios.log10(other) <= most || PairwiseRatios.alike(ratios.log10(other), most));
    }

    /** The finds as conclusions. */
    public List<Finding> findings(Map<String, String> families) {
        List<Finding> findings = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            for (Pairing pairing : steps.get(step).found()) {
                findings.add(new Finding(families.get(pairing.missing()), List.of(pairing.missing()), List.of(pairing.sample()),
                        steps.get(step).ratios().log10(pairing), Double.NaN, Finding.Conclusion.UNDISPUTED, List.of(), List.of(),
                        OptionalInt.of(step + 1)));
            }
        }
        return findings;
    }

    /** The ratios of the last step. */
    PairwiseRatios lastRatios() {
        return steps.get(steps.size() - 1).ratios();
    }

    /** All that were found, in the order in which they were. */
    public List<Pairing> found() {
        return steps.stream().flatMap(step -> step.found().stream()).toList();
    }
}
