package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.athar.engine.assignment.Finding.Conclusion;
import org.athar.engine.assignment.Finding.Rival;
import org.athar.engine.assignment.JointAnalysis.Weighed;

/**
 * One family after the other: where it misses one, by the pairwise ratios; where it misses several, by a joint analysis of the family and
 * the generalised likelihood ratios it gives (Egeland and Vigeland 2025).
 *
 * @param missing what is found of each missing person
 * @param samples what is found of each sample; of one that several families find, once for each
 */
public record AmDriven(List<Finding> missing, List<Finding> samples) {

    /**
     * Of all families.
     *
     * @param threshold of the generalised ratio
     * @param probable  of the pairwise ratio in families that miss one
     */
    public static AmDriven of(DisasterVictims victims, FamilyLikelihoods likelihoods, double threshold, double probable) {
        PairwiseRatios ratios = PairwiseRatios.of(victims, likelihoods);
        List<Finding> missing = new ArrayList<>();
        List<Finding> samples = new ArrayList<>();
        for (ReferenceFamily family : victims.families()) {
            if (!likelihoods.isConsistent(family)) {
                missing.addAll(inconsistent(family));
            } else if (family.missing().size() == 1) {
                Finding finding = simple(family, ratios, probable);
                missing.add(finding);
                if (!finding.samples().isEmpty()) {
                    samples.add(finding);
                }
            } else {
                AmDriven found = complex(victims.of(family), ratios, likelihoods, threshold);
                missing.addAll(found.missing());
                samples.addAll(found.samples());
            }
        }
        Set<String> named = new HashSet<>();
        samples.forEach(finding -> named.addAll(finding.samples()));
        ratios.samples().stream().filter(sample -> !named.contains(sample)).forEach(sample -> samples.add(left(sample, ratios, threshold)));
        return new AmDriven(List.copyOf(missing), List.copyOf(samples));
    }

    static List<Finding> inconsistent(ReferenceFamily family) {
        return family.missing().stream().map(one -> Finding.of(family.id(), List.of(one), List.of(), Conclusion.INCONSISTENT_FAMILY,
                OptionalInt.empty())).toList();
    }

    private static Finding left(String sample, PairwiseRatios ratios, double threshold) {
        double[] own = ratios.ofSample(sample);
        OptionalInt best = PairwiseRatios.largest(own);
        List<Rival> rivals = best.stream().mapToObj(at -> new Rival(ratios.missing().get(at), own[at])).toList();
        return Finding.of(null, List.of(), List.of(sample), Double.NaN, best.isPresent()
                && PairwiseRatios.reaches(own[best.getAsInt()], threshold) ? Conclusion.DISPUTED : Conclusion.NO_MATCH, rivals);
    }

    /** Of a family that misses one. */
    static Finding simple(ReferenceFamily family, PairwiseRatios ratios, double probable) {
        double[] own = ratios.ofMissing(family.missing().get(0));
        OptionalInt best = PairwiseRatios.largest(own);
        if (best.isEmpty()) {
            return Finding.of(family.id(), family.missing(), List.of(), Conclusion.NO_MATCH, OptionalInt.empty());
        }
        String sample = ratios.samples().get(best.getAsInt());
        Judgement judgement = Judgement.of(own, best.getAsInt(), ratios.samples(), probable);
        return Finding.of(family.id(), family.missing(), List.of(sample), own[best.getAsInt()], judgement.conclusion(), judgement.rivals());
    }

    /** What some ratios of one person, or of one sample, say of the largest. */
    record Judgement(Conclusion conclusion, List<Rival> rivals) {

        static Judgement of(double[] own, int best, List<String> names, double probable) {
            List<Rival> others = IntStream.range(0, own.length).filter(at -> at != best && !Double.isNaN(own[at]))
                    .mapToObj(at -> new Rival(names.get(at), own[at])).toList();
            List<Rival> high = others.stream().filter(one -> PairwiseRatios.reaches(one.log10(), probable)).toList();
            if (!high.isEmpty()) {
                return new Judgement(Conclusion.DISPUTED, high);
            }
            if (PairwiseRatios.reaches(own[best], probable)) {
                OptionalInt second = PairwiseRatios.largest(others.stream().mapToDouble(Rival::log10).toArray());
                return new Judgement(Conclusion.PROBABLE, second.stream().mapToObj(others::get).toList());
            }
            return PairwiseRatios.reaches(own[best], 1)
                    ? new Judgement(Conclusion.INCONCLUSIVE, List.of(new Rival(names.get(best), own[best])))
                    : new Judgement(Conclusion.NO_MATCH, List.of());
        }
    }

    /** Of the one family of these, which misses several. */
    static AmDriven complex(DisasterVictims alone, PairwiseRatios ratios, FamilyLikelihoods likelihoods, double threshold) {
        ReferenceFamily family = alone.families().get(0);
        JointAnalysis joint = JointAnalysis.of(alone, likelihoods, Prior.FLAT);
        List<Finding> samples = new ArrayList<>(matches(family, ratios, joint, threshold));
        List<Finding> missing = new ArrayList<>(samples);
        symmetric(family, joint, samples, threshold).ifPresent(match -> {
            match.missing().forEach(one -> missing.add(match.ofMissing(family.id(), one)));
            match.samples().forEach(one -> samples.add(match.ofSample(family.id(), one, ratios)));
        });
        for (String one : family.missing()) {
            if (missing.stream().noneMatch(finding -> finding.missing().contains(one))) {
                missing.add(new Finding(family.id(), List.of(one), List.of(), largest(ratios.ofMissing(one)), joint.bestGeneralised(one),
                        Conclusion.INCONCLUSIVE, List.of(), List.of(), OptionalInt.empty()));
            }
        }
        missing.sort(Comparator.comparing(finding -> family.missing().indexOf(finding.missing().get(0))));
        return new AmDriven(List.copyOf(missing), List.copyOf(samples));
    }

    private static double largest(double[] some) {
        return Arrays.stream(some).filter(one -> !Double.isNaN(one)).max().orElse(Double.NaN);
    }

    private static List<Finding> matches(ReferenceFamily family, PairwiseRatios ratios, JointAnalysis joint, double threshold) {
        return joint.victims().pairings().stream().filter(pairing -> PairwiseRatios.reaches(joint.generalised(pairing), threshold))
                .map(pairing -> new Finding(family.id(), List.of(pairing.missing()), List.of(pairing.sample()), ratios.log10(pairing),
                        joint.generalised(pairing), Conclusion.MATCH, List.of(), family.missing(), OptionalInt.empty())).toList();
    }

    /** Some samples and some missing who belong together, though not who to whom. */
    private record Symmetric(List<String> missing, List<String> samples, double log10) {

        private Symmetric {
            samples = samples.stream().sorted().toList();
        }

        Finding ofMissing(String family, String one) {
            return new Finding(family, List.of(one), samples, Double.NaN, log10, Conclusion.SYMMETRIC_MATCH, List.of(), missing,
                    OptionalInt.empty());
        }

        Finding ofSample(String family, String one, PairwiseRatios ratios) {
            return new Finding(family, missing, List.of(one), largest(missing.stream()
                    .mapToDouble(other -> ratios.log10(new Pairing(one, other))).toArray()), log10, Conclusion.SYMMETRIC_MATCH, List.of(),
                    samples, OptionalInt.empty());
        }

        boolean holds(Assignment assignment) {
            return samples.stream().allMatch(sample -> missing.contains(assignment.missingOf(sample)));
        }
    }

    /** Where the two best assignments differ in one sample's place, or in two samples that change theirs: against the best without it. */
    private static Optional<Symmetric> symmetric(ReferenceFamily family, JointAnalysis joint, List<Finding> matches, double threshold) {
        List<Weighed> best = joint.best(Integer.MAX_VALUE);
        if (best.size() < 3) {
            return Optional.empty();
        }
        Assignment first = best.get(0).assignment();
        Assignment second = best.get(1).assignment();
        List<String> moved = joint.victims().samples().stream().map(Profile::id)
                .filter(sample -> matches.stream().noneMatch(match -> match.samples().contains(sample)))
                .filter(sample -> !Objects.equals(first.missingOf(sample), second.missingOf(sample))).toList();
        List<String> places = family.missing().stream().filter(missing -> moved.stream()
                .anyMatch(sample -> missing.equals(first.missingOf(sample)) || missing.equals(second.missingOf(sample)))).toList();
        boolean placed = moved.stream().allMatch(sample -> first.missingOf(sample) != null && second.missingOf(sample) != null);
        if (moved.isEmpty() || moved.size() > 2 || !placed || places.size() != 2) {
            return Optional.empty();
        }
        Symmetric group = new Symmetric(places, moved, 0);
        return best.stream().filter(other -> !group.holds(other.assignment())).findFirst()
                .map(other -> new Symmetric(places, moved, best.get(0).log10() - other.log10()))
                .filter(match -> PairwiseRatios.reaches(match.log10(), threshold));
    }
}
