package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What samples a family may have in the places of its missing: all choices that are possible, with how much better each explains what was
 * seen than that none of them is there.
 */
record SubAssignments(List<Choice> choices) {

    /**
     * A choice.
     *
     * @param pairings its samples; none at all for the first choice
     * @param log10    the decimal logarithm of the likelihood ratio, times the prior odds of its pairings
     */
    record Choice(List<Pairing> pairings, double log10) {
    }

    /** Finds the choices of one family; refuses one that has more than so many. */
    private static final class Finder {

        private final ReferenceFamily family;
        private final Map<String, List<Profile>> candidates = new LinkedHashMap<>();
        private final FamilyLikelihoods likelihoods;
        private final Prior prior;
        private final int most;
        private final List<Choice> found = new ArrayList<>();
        private final double none;
        private int computed;

        Finder(ReferenceFamily family, DisasterVictims victims, FamilyLikelihoods likelihoods, Prior prior, int most) {
            this.family = family;
            this.likelihoods = likelihoods;
            this.prior = prior;
            this.most = most;
            family.missing().forEach(missing -> candidates.put(missing, victims.samples().stream()
                    .filter(sample -> victims.pairings().contains(new Pairing(sample.id(), missing))).toList()));
            this.none = likelihoods.log10(family, Map.of());
        }

        List<Choice> find() {
            found.add(new Choice(List.of(), 0));
            extend(0, new HashMap<>(), new ArrayList<>(), 0);
            return found;
        }

        /** What is impossible stays so with more samples, so nothing is put on top of it. */
        private void extend(int from, Map<String, Profile> placed, List<Pairing> pairings, double before) {
            for (int place = from; place < family.missing().size(); place++) {
                String missing = family.missing().get(place);
                for (Profile sample : candidates.get(missing)) {
                    if (!placed.containsValue(sample)) {
                        placed.put(missing, sample);
                        pairings.add(new Pairing(sample.id(), missing));
                        double apart = before + likelihoods.log10(sample) - logOdds(pairings.get(pairings.size() - 1));
                        double log10 = likelihood(placed) - none - apart;
                        if (log10 > Double.NEGATIVE_INFINITY) {
                            found.add(new Choice(List.copyOf(pairings), log10));
                            extend(place + 1, placed, pairings, apart);
                        }
                        pairings.remove(pairings.size() - 1);
                        placed.remove(missing);
                    }
                }
            }
        }

        private double likelihood(Map<String, Profile> placed) {
            if (++computed > most) {
                throw new IllegalArgumentException("family " + family.id() + " has more than " + most + " ways to place the samples among "
                        + family.missing().size() + " missing; exclude pairings or take those that are undisputed first");
            }
            return likelihoods.log10(family, placed);
        }

        private double logOdds(Pairing pairing) {
            double odds = prior.odds(pairing);
            if (!(odds > 0 && odds < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the prior odds of " + pairing + " are " + odds
                        + "; they must be above 0 (leave out a pairing that is not to be considered)");
            }
            return Math.log10(odds);
        }
    }

    static SubAssignments of(ReferenceFamily family, DisasterVictims victims, FamilyLikelihoods likelihoods, Prior prior, int most) {
        return new SubAssignments(new Finder(family, victims, likelihoods, prior, most).find());
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
