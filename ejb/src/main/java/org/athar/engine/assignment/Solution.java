package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.athar.engine.assignment.Finding.Conclusion;

/**
 * The whole procedure: who is nonidentifiable; who is excluded and who undisputed, in turns until nothing changes; then family by family,
 * and at last sample by sample. A family whose references are impossible is named and the others are gone on with.
 *
 * @param missing what is found of each missing person, in the order of the families
 * @param samples what is found of each sample, in their order
 */
public record Solution(List<Finding> missing, List<Finding> samples) {

    /**
     * By what it is decided.
     *
     * @param undisputed   the threshold of undisputed pairwise ratios and of generalised ones
     * @param probable     the lower threshold of pairwise ratios
     * @param incompatible the most incompatible markers of a pairing
     */
    public record Thresholds(double undisputed, double probable, int incompatible) {
    }

    /** Goes through it. */
    public static Solution of(DisasterVictims victims, FamilyLikelihoods likelihoods, Thresholds thresholds) {
        Course course = new Course(victims, likelihoods, thresholds);
        course.setAside();
        course.excludeAndIdentify();
        course.goOn();
        List<String> people = victims.missing();
        course.missing.sort(Comparator.comparingInt(finding -> people.indexOf(finding.missing().get(0))));
        List<String> names = victims.samples().stream().map(Profile::id).toList();
        course.samples.sort(Comparator.comparingInt(finding -> names.indexOf(finding.samples().get(0))));
        return new Solution(List.copyOf(course.missing), List.copyOf(course.samples));
    }

    /** The procedure while it goes on. */
    private static final class Course {

        private final FamilyLikelihoods likelihoods;
        private final Thresholds thresholds;
        private final Map<String, String> families;
        private final List<Finding> missing = new ArrayList<>();
        private final List<Finding> samples = new ArrayList<>();
        private DisasterVictims left;
        private PairwiseRatios ratios;

        Course(DisasterVictims victims, FamilyLikelihoods likelihoods, Thresholds thresholds) {
            this.left = victims;
            this.likelihoods = likelihoods;
            this.thresholds = thresholds;
            this.families = victims.familyNames();
        }

        void setAside() {
            Set<String> gone = new HashSet<>();
            for (ReferenceFamily family : left.families()) {
                if (likelihoods.isConsistent(family)) {
                    family.nonidentifiable().forEach(one -> {
                        missing.add(Finding.of(family.id(), List.of(one), List.of(), Conclusion.NONIDENTIFIABLE, OptionalInt.empty()));
                        gone.add(one);
                    });
                } else {
                    missing.addAll(AmDriven.inconsistent(family));
                    gone.addAll(family.missing());
                }
            }
            left = left.without(List.of(), gone);
        }

        void excludeAndIdentify() {
            DisasterVictims before;
            do {
                before = left;
                exclude();
                identify();
            } while (!left.equals(before));
        }

        private void exclude() {
            Exclusions exclusions = Exclusions.of(left, likelihoods, thresholds.incompatible());
            exclusions.excludedMissing().forEach(one -> missing.add(Finding.of(families.get(one), List.of(one), List.of(),
                    Conclusion.EXCLUDED, exclusions.fewestOfMissing(one))));
            exclusions.excludedSamples().forEach(one -> samples.add(Finding.of(null, List.of(), List.of(one), Conclusion.EXCLUDED,
                    exclusions.fewestOfSample(one))));
            left = exclusions.remaining();
        }

        private void identify() {
            Undisputed undisputed = Undisputed.of(left, likelihoods, thresholds.undisputed(), Undisputed.Rule.RELATIVE, 0);
            List<Finding> findings = undisputed.findings(families);
            missing.addAll(findings);
            samples.addAll(findings);
            ratios = undisputed.lastRatios();
            left = undisputed.remaining();
        }

        void goOn() {
            Set<String> found = new HashSet<>();
            for (ReferenceFamily family : left.families()) {
                if (family.missing().size() == 1) {
                    missing.add(AmDriven.simple(family, ratios, thresholds.probable()));
                }
            }
            for (ReferenceFamily family : left.families()) {
                if (family.missing().size() > 1) {
                    AmDriven one = AmDriven.complex(left.without(found, List.of()).of(family), ratios, likelihoods,
                            thresholds.undisputed());
                    missing.addAll(one.missing());
                    samples.addAll(one.samples());
                    one.samples().forEach(finding -> found.addAll(finding.samples()));
                }
            }
            samples.addAll(PmDriven.of(left.samples().stream().map(Profile::id).filter(sample -> !found.contains(sample)).toList(), ratios,
                    families, thresholds.probable()).samples());
        }
    }
}
