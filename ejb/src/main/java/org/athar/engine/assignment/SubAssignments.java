package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What samples a family may have in the places of its missing: all choices that are possible, with how much better each explains what was
 * seen than that none of them is there.
 *
 * @param choices the first of them that none is
 */
record SubAssignments(List<Choice> choices) {

    /**
     * A choice.
     *
     * @param pairings its samples, in the order of the missing
     * @param log10    the decimal logarithm of the likelihood ratio, times the prior odds of its pairings
     */
    record Choice(List<Pairing> pairings, double log10) {
    }

    /** A choice while others are made of it: from which place on samples may be added, and what its samples weigh by themselves. */
    private record Growing(Map<String, Profile> placed, List<Pairing> pairings, int next, double apart, double log10) {
    }

    /** Finds the choices of one family. */
    private record Finder(ReferenceFamily family, Map<String, List<Profile>> candidates, FamilyLikelihoods likelihoods, Prior prior) {

        /** What is impossible stays so with more samples, so nothing is put on top of it. */
        List<Choice> find(int most) {
            List<Choice> found = new ArrayList<>();
            List<Growing> growing = List.of(new Growing(Map.of(), List.of(), 0, 0, 0));
            long computed = 0;
            while (!growing.isEmpty()) {
                growing.forEach(one -> found.add(new Choice(one.pairings(), one.log10())));
                List<Growing> larger = growing.stream().flatMap(this::larger).limit(most - computed + 1).toList();
                computed += larger.size();
                if (computed > most) {
                    throw new IllegalArgumentException("family " + family.id() + " has more than " + most + " ways to place the samples"
                            + " among " + family.missing().size() + " missing; exclude pairings, or take those that are undisputed first");
                }
                growing = larger.parallelStream().map(this::weighed).filter(one -> one.log10() > Double.NEGATIVE_INFINITY).toList();
            }
            return found;
        }

        private Stream<Growing> larger(Growing one) {
            return IntStream.range(one.next(), family.missing().size()).boxed().flatMap(place -> candidates.get(family.missing().get(place))
                    .stream().filter(sample -> !one.placed().containsValue(sample)).map(sample -> with(one, place, sample)));
        }

        private Growing with(Growing one, int place, Profile sample) {
            Pairing pairing = new Pairing(sample.id(), family.missing().get(place));
            Map<String, Profile> placed = new HashMap<>(one.placed());
            placed.put(pairing.missing(), sample);
            List<Pairing> pairings = new ArrayList<>(one.pairings());
            pairings.add(pairing);
            return new Growing(placed, List.copyOf(pairings), place + 1, one.apart() + likelihoods.log10(sample) - logOdds(prior, pairing),
                    0);
        }

        private Growing weighed(Growing one) {
            return new Growing(one.placed(), one.pairings(), one.next(), one.apart(),
                    likelihoods.log10(family, one.placed()) - likelihoods.log10(family, Map.of()) - one.apart());
        }
    }

    private static double logOdds(Prior prior, Pairing pairing) {
        double odds = prior.odds(pairing);
        if (!(odds > 0 && odds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the prior odds of " + pairing + " are " + odds
                    + "; they must be above 0 (leave out a pairing that is not to be considered)");
        }
        return Math.log10(odds);
    }

    /** Of one family; refuses one that has more than so many. */
    static SubAssignments of(ReferenceFamily family, DisasterVictims victims, FamilyLikelihoods likelihoods, Prior prior, int most) {
        Map<String, List<Profile>> candidates = new HashMap<>();
        family.missing().forEach(missing -> candidates.put(missing, victims.samples().stream()
                .filter(sample -> victims.pairings().contains(new Pairing(sample.id(), missing))).toList()));
        return new SubAssignments(new Finder(family, candidates, likelihoods, prior).find(most));
    }

    /** Those choices of which every pairing meets a condition. */
    SubAssignments only(Predicate<Pairing> kept) {
        return new SubAssignments(choices.stream().filter(choice -> choice.pairings().stream().allMatch(kept)).toList());
    }

    /**
     * By how much each pairing can at most better an assignment, as a logarithm: the largest ratio of a choice to the same without the
     * pairing, over all choices that have it.
     */
    Map<Pairing, Double> gains() {
        Map<List<Pairing>, Double> known = new HashMap<>();
        choices.forEach(choice -> known.put(choice.pairings(), choice.log10()));
        Map<Pairing, Double> gains = new LinkedHashMap<>();
        for (Choice choice : choices) {
            for (Pairing pairing : choice.pairings()) {
                List<Pairing> without = choice.pairings().stream().filter(other -> !other.equals(pairing)).toList();
                gains.merge(pairing, choice.log10() - known.get(without), Math::max);
            }
        }
        return gains;
    }
}
