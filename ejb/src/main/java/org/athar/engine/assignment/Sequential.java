package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sequential search: the pairing with the largest ratio is taken, its sample becomes a reference, and so on until no ratio reaches the
 * threshold. It can be wrong where a joint analysis is not; it is here to be compared with.
 *
 * @param solutions several where pairings were alike; each once
 */
public record Sequential(Set<Assignment> solutions) {

    /** The most solutions followed. */
    private static final int MOST = 10_000;

    /** Computes the ratios anew after each find, or not. */
    public static Sequential of(DisasterVictims victims, FamilyLikelihoods likelihoods, double threshold, boolean anew) {
        Set<Assignment> solutions = new LinkedHashSet<>();
        extend(victims, PairwiseRatios.of(victims, likelihoods), List.of(), new Search(likelihoods, threshold, anew, solutions));
        return new Sequential(solutions);
    }

    private record Search(FamilyLikelihoods likelihoods, double threshold, boolean anew, Set<Assignment> solutions) {
    }

    private static void extend(DisasterVictims left, PairwiseRatios ratios, List<Pairing> taken, Search search) {
        List<Pairing> open = ratios.pairings().stream().filter(left.pairings()::contains).toList();
        double best = open.stream().mapToDouble(ratios::log10).max().orElse(Double.NEGATIVE_INFINITY);
        if (best == Double.NEGATIVE_INFINITY || !PairwiseRatios.reaches(best, search.threshold())) {
            search.solutions().add(Assignment.of(taken));
            return;
        }
        for (Pairing pairing : open) {
            if (PairwiseRatios.alike(ratios.log10(pairing), best)) {
                if (search.solutions().size() >= MOST) {
                    throw new IllegalArgumentException("the sequential search has more than " + MOST + " ways to go; use a joint analysis");
                }
                List<Pairing> more = new ArrayList<>(taken);
                more.add(pairing);
                DisasterVictims next = left.identify(List.of(pairing));
                extend(next, search.anew() ? PairwiseRatios.of(next, search.likelihoods()) : ratios, more, search);
            }
        }
    }
}
