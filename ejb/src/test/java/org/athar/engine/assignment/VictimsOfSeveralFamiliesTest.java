package org.athar.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.PedigreeLikelihood;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** Properties of joint identification on small problems made by chance, beside what listing every assignment gives. */
class VictimsOfSeveralFamiliesTest {

    private static final double CLOSE = 1e-9;
    private static final Prior UNEVEN = pairing -> 1 + (pairing.missing().charAt(2) % 5) / 2.0;

    /** Problems in which every family's references are possible. */
    private static List<DisasterVictims> problems(int families, int samples) {
        return LongStream.range(0, 15).mapToObj(seed -> RandomVictims.of(seed, families, samples))
                .filter(victims -> victims.families().stream().allMatch(new FamilyLikelihoods(victims.markers())::isConsistent)).toList();
    }

    private static JointAnalysis joint(DisasterVictims victims, Prior prior) {
        return JointAnalysis.of(victims, new FamilyLikelihoods(victims.markers()), prior);
    }

    /** By the whole pedigrees, nothing left out or taken apart. */
    private static double likelihood(DisasterVictims victims, Assignment assignment) {
        double product = 1;
        Map<String, Profile> samples = new HashMap<>();
        victims.samples().forEach(sample -> samples.put(sample.id(), sample));
        Map<String, Profile> placed = new HashMap<>();
        assignment.pairings().forEach(pairing -> placed.put(pairing.missing(), samples.remove(pairing.sample())));
        for (ReferenceFamily family : victims.families()) {
            Map<String, Profile> seen = new HashMap<>(family.typed());
            placed.forEach((missing, sample) -> {
                if (family.missing().contains(missing)) {
                    seen.put(missing, sample);
                }
            });
            product *= likelihood(victims.markers(), family.pedigree(), seen);
        }
        for (Profile sample : samples.values()) {
            product *= likelihood(victims.markers(), new Pedigree(List.of(new Member("one", null, null, sample.sex()))),
                    Map.of("one", sample));
        }
        return product;
    }

    private static double likelihood(List<Marker> markers, Pedigree pedigree, Map<String, Profile> seen) {
        double product = 1;
        for (Marker marker : markers) {
            Map<String, Genotype> genotypes = new HashMap<>();
            Map<String, Double> dropout = new HashMap<>();
            seen.forEach((member, profile) -> {
                if (profile.genotypes().containsKey(marker.name())) {
                    genotypes.put(member, profile.genotypes().get(marker.name()));
                    dropout.put(member, profile.dropout());
                }
            });
            product *= PedigreeLikelihood.at(marker, pedigree, genotypes, new Circumstances(0, dropout));
        }
        return product;
    }

    private static double weight(DisasterVictims victims, Assignment assignment, Prior prior) {
        return likelihood(victims, assignment) * assignment.pairings().stream().mapToDouble(prior::odds).reduce(1, (a, b) -> a * b);
    }

    @Test
    void a_joint_analysis_says_what_listing_every_assignment_says() {
        int compared = 0;
        for (DisasterVictims victims : problems(2, 4)) {
            for (Prior prior : List.of(Prior.FLAT, UNEVEN)) {
                JointAnalysis joint = joint(victims, prior);
                Map<Assignment, Double> weights = new HashMap<>();
                RandomVictims.all(victims).forEach(one -> weights.put(one, weight(victims, one, prior)));
                double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
                assertEquals(BigInteger.valueOf(weights.size()), joint.considered());
                assertEquals(0, joint.leftOut());
                weights.forEach((one, weight) ->
                        assertEquals(weight / total, joint.posterior(one), CLOSE * weight / total, one.toString()));
                for (Pairing pairing : victims.pairings()) {
                    double with = sum(weights, pairing);
                    assertEquals(with / total, joint.posterior(pairing), CLOSE * with / total, pairing.toString());
                    double best = best(weights, pairing, true) / best(weights, pairing, false);
                    assertEquals(best, Math.pow(10, joint.generalised(pairing)), CLOSE * best, pairing.toString());
                    compared++;
                }
                double[] falling = weights.values().stream().filter(one -> one > 0).mapToDouble(one -> -one).sorted().toArray();
                List<JointAnalysis.Weighed> ranked = joint.best(falling.length + 1);
                assertEquals(falling.length, ranked.size());
                for (int rank = 0; rank < falling.length; rank++) {
                    assertEquals(-falling[rank] / total, ranked.get(rank).posterior(), -CLOSE * falling[rank] / total);
                }
            }
        }
        assertTrue(compared > 100, "pairings compared: " + compared);
    }

    private static double sum(Map<Assignment, Double> weights, Pairing pairing) {
        return weights.entrySet().stream().filter(one -> one.getKey().pairings().contains(pairing)).mapToDouble(Map.Entry::getValue).sum();
    }

    private static double best(Map<Assignment, Double> weights, Pairing pairing, boolean with) {
        return weights.entrySet().stream().filter(one -> one.getKey().pairings().contains(pairing) == with)
                .mapToDouble(Map.Entry::getValue).max().orElseThrow();
    }

    @Test
    void pairwise_ratios_are_those_of_whole_pedigrees_for_few_samples_and_for_many() {
        int compared = 0;
        for (int samples : new int[] {2, 14}) {
            for (DisasterVictims victims : problems(1, samples)) {
                PairwiseRatios ratios = PairwiseRatios.of(victims, new FamilyLikelihoods(victims.markers()));
                double none = likelihood(victims, Assignment.NONE);
                for (Pairing pairing : victims.pairings()) {
                    double ratio = likelihood(victims, Assignment.of(List.of(pairing))) / none;
                    assertEquals(ratio, Math.pow(10, ratios.log10(pairing)), CLOSE * ratio, pairing.toString());
                    compared++;
                }
            }
        }
        assertTrue(compared > 100, "pairings compared: " + compared);
    }

    @Test
    void what_is_said_of_each_sample_sums_to_one() {
        for (DisasterVictims victims : problems(3, 5)) {
            JointAnalysis joint = joint(victims, UNEVEN);
            for (Profile sample : victims.samples()) {
                double sum = victims.missing().stream().mapToDouble(one -> joint.posterior(new Pairing(sample.id(), one))).sum();
                assertEquals(1, sum + joint.posteriorOfNobody(sample.id()), CLOSE);
            }
        }
    }

    @Test
    void the_order_of_samples_families_and_markers_changes_nothing() {
        for (DisasterVictims victims : problems(3, 4)) {
            Random random = new Random(7);
            List<Marker> markers = new ArrayList<>(victims.markers());
            List<Profile> samples = new ArrayList<>(victims.samples());
            List<ReferenceFamily> families = new ArrayList<>(victims.families());
            List.of(markers, samples, families).forEach(list -> Collections.shuffle(list, random));
            JointAnalysis one = joint(victims, Prior.FLAT);
            JointAnalysis other = joint(new DisasterVictims(markers, samples, families, victims.pairings()), Prior.FLAT);
            for (Pairing pairing : victims.pairings()) {
                assertEquals(one.posterior(pairing), other.posterior(pairing), CLOSE * one.posterior(pairing));
            }
        }
    }

    @Test
    void what_is_undisputed_is_so_at_every_lower_threshold() {
        int found = 0;
        for (DisasterVictims victims : problems(2, 4)) {
            for (Undisputed.Rule rule : Undisputed.Rule.values()) {
                List<Pairing> before = List.of();
                for (double threshold : new double[] {20, 8, 3, 1.2}) {
                    List<Pairing> now = Undisputed.of(victims, new FamilyLikelihoods(victims.markers()), threshold, rule, 0)
                            .steps().get(0).found();
                    assertTrue(now.containsAll(before), before + " but not " + now);
                    before = now;
                    found += now.size();
                }
            }
        }
        assertTrue(found > 5, "undisputed: " + found);
    }

    @Test
    void what_is_left_out_of_a_large_problem_is_no_more_than_is_said() {
        int cut = 0;
        for (DisasterVictims victims : problems(3, 6)) {
            JointAnalysis exact = joint(victims, pairing -> 0.01);
            JointAnalysis part = JointAnalysis.of(victims, new FamilyLikelihoods(victims.markers()), pairing -> 0.01, 10_000, 6);
            cut += part.leftOut() > 0 ? 1 : 0;
            for (Pairing pairing : victims.pairings()) {
                assertTrue(Math.abs(exact.posterior(pairing) - part.posterior(pairing)) <= part.leftOut() + CLOSE,
                        exact.posterior(pairing) + " or " + part.posterior(pairing) + " within " + part.leftOut());
            }
        }
        assertTrue(cut > 3, "problems cut: " + cut);
    }

    @Test
    void too_many_ways_to_place_samples_are_refused_and_the_family_named() {
        DisasterVictims victims = problems(1, 4).get(0);
        String message = assertThrows(IllegalArgumentException.class, () -> JointAnalysis.of(victims,
                new FamilyLikelihoods(victims.markers()), Prior.FLAT, 2, 100)).getMessage();
        assertTrue(message.contains("family F0"), message);
    }

    @Test
    void a_family_whose_references_are_impossible_is_named_and_the_others_are_gone_on_with() {
        Marker marker = new Marker("m", Chromosome.AUTOSOMAL, List.of("1", "2", "3"),
                new double[] {0.2, 0.3, 0.5}, 0, null);
        Profile sample = new Profile("V", Sex.MALE, Map.of("m", new Genotype("1", "2")), 0);
        ReferenceFamily wrong = family("wrong", new Genotype("2", "2"));
        ReferenceFamily right = family("right", new Genotype("1", "2"));
        List<ReferenceFamily> families = List.of(wrong, right);
        DisasterVictims victims = new DisasterVictims(List.of(marker), List.of(sample), families,
                DisasterVictims.ofSameSex(List.of(sample), families));
        FamilyLikelihoods likelihoods = new FamilyLikelihoods(victims.markers());
        JointAnalysis joint = JointAnalysis.of(victims, likelihoods, Prior.FLAT);
        assertEquals(List.of(wrong), joint.inconsistent());
        assertTrue(joint.posterior(new Pairing("V", "right b")) > 0.5);
        Solution solution = Solution.of(victims, likelihoods, new Solution.Thresholds(10_000, 1.2, 2));
        assertEquals(List.of(Finding.Conclusion.INCONSISTENT_FAMILY, Finding.Conclusion.PROBABLE),
                solution.missing().stream().map(Finding::conclusion).toList());
        assertEquals(Map.of("wrong", List.of("m")), Exclusions.of(victims, likelihoods, 2).mendelianErrors());
    }

    /** A mother with two alleles 1 and a son, who must have one; his brother is missing. */
    private static ReferenceFamily family(String id, Genotype son) {
        Pedigree pedigree = new Pedigree(List.of(new Member(id + " f", null, null, Sex.MALE), new Member(id + " m", null, null, Sex.FEMALE),
                new Member(id + " s", id + " f", id + " m", Sex.MALE), new Member(id + " b", id + " f", id + " m", Sex.MALE)));
        return new ReferenceFamily(id, pedigree, List.of(id + " b"), Map.of(id + " m", new Profile("m", Sex.FEMALE,
                Map.of("m", new Genotype("1", "1")), 0), id + " s", new Profile("s", Sex.MALE, Map.of("m", son), 0)), true);
    }

    @Test
    void who_shares_no_ancestor_with_anybody_who_counts_is_nonidentifiable() {
        Pedigree pedigree = new Pedigree(List.of(new Member("f", null, null, Sex.MALE), new Member("m", null, null, Sex.FEMALE),
                new Member("c", "f", "m", Sex.FEMALE)));
        Profile typed = new Profile("f", Sex.MALE, Map.of(), 0);
        assertEquals(List.of("m"), new ReferenceFamily("F", pedigree, List.of("m"), Map.of("f", typed), true).nonidentifiable());
        assertEquals(List.of(), new ReferenceFamily("F", pedigree, List.of("m", "c"), Map.of("f", typed), true).nonidentifiable());
    }
}
