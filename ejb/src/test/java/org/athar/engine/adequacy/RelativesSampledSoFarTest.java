package org.athar.engine.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.GenotypeProbabilities;
import org.athar.engine.kinship.LikelihoodRatio;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.simulation.GeneDropping;
import org.junit.jupiter.api.Test;

/** Whether the relatives who were sampled so far are enough, and who would help most. */
class RelativesSampledSoFarTest {

    private static final double P = 0.1;
    private static final double Q = 0.2;
    private static final double R = 0.7;
    private static final Pedigree FAMILY = new Pedigree(List.of(new Member("grandfather", null, null, Sex.MALE),
            new Member("father", "grandfather", null, Sex.MALE), new Member("mother", null, null, Sex.FEMALE),
            new Member("missing", "father", "mother", Sex.MALE), new Member("brother", "father", "mother", Sex.MALE),
            new Member("stepmother", null, null, Sex.FEMALE)));
    private static final Genotype A_A = new Genotype("A", "A");
    private static final Genotype B_B = new Genotype("B", "B");

    private static Marker marker(String name, Chromosome chromosome, double silent) {
        return new Marker(name, chromosome, List.of("A", "B", "C"), new double[] {P, Q, R}, silent, null);
    }

    private static final Marker PLAIN = marker("M", Chromosome.AUTOSOMAL, 0);

    private static MissingMember of(Map<String, Genotype> seen, Marker... markers) {
        Map<String, Map<String, Genotype>> everywhere = new HashMap<>();
        List.of(markers).forEach(marker -> everywhere.put(marker.name(), seen));
        return new MissingMember(FAMILY, "missing", List.of(markers), everywhere, Map.of());
    }

    private static Draws draws(double threshold) {
        return new Draws(Math.log10(threshold), 4000, 1);
    }

    private static Power power(MissingMember missing, double threshold) {
        return new SamplingAdequacy(missing).power(draws(threshold));
    }

    @Test
    void say_all_of_a_child_whose_parents_leave_one_genotype() {
        MissingMember missing = of(Map.of("father", A_A, "mother", B_B), PLAIN, marker("N", Chromosome.AUTOSOMAL, 0));
        double ratio = Math.pow(2 * P * Q, -2);
        Power found = power(missing, ratio * 0.999);
        assertEquals(new Power.Estimate(1, 0), found.inclusion());
        assertEquals(Math.log10(ratio), found.expectedLog10(), 1e-12);
        assertEquals(1 / ratio, found.strangersAtThreshold().value(), 1e-12);
        assertEquals(0, found.strangersAtThreshold().standardError(), 1e-9);
        assertEquals(1 - 1 / ratio, found.strangersExcluded(), 1e-12);
        assertEquals(0, power(missing, ratio * 1.001).inclusion().value());
        assertEquals(0, power(missing, ratio * 1.001).strangersAtThreshold().value());
    }

    @Test
    void give_shares_that_are_those_of_every_genotype() {
        Power found = power(of(Map.of("father", A_A), PLAIN), 5.1);
        assertEquals(P, found.inclusion().value(), 4 * found.inclusion().standardError());
        assertEquals(Math.sqrt(P * (1 - P) / 4000), found.inclusion().standardError(), 1e-3);
        assertEquals(P * P, found.strangersAtThreshold().value(), 4 * found.strangersAtThreshold().standardError());
        assertEquals(P * Math.log10(1 / P) + (Q + R) * Math.log10(1 / (2 * P)), found.expectedLog10(), 1e-12);
        assertEquals((1 - P) * (1 - P), found.strangersExcluded(), 1e-12);
        assertEquals(Math.sqrt((P * P * P - P * P * P * P) / 4000), found.strangersAtThreshold().standardError(), 4e-5);
    }

    @Test
    void say_of_a_son_at_the_X_chromosome_what_the_mother_has() {
        Power found = power(of(Map.of("father", A_A, "mother", B_B), marker("X", Chromosome.X, 0)), 1);
        assertEquals(Math.log10(1 / Q), found.expectedLog10(), 1e-12);
        assertEquals(1 - Q, found.strangersExcluded(), 1e-12);
    }

    @Test
    void say_nothing_where_nothing_is_seen_of_the_missing() {
        double silent = 0.1;
        Marker marker = marker("S", Chromosome.AUTOSOMAL, silent);
        Power found = power(of(Map.of("father", A_A), marker), 1);
        double[] truth = GenotypeProbabilities.of(marker, FAMILY, "missing", Map.of("father", A_A), Circumstances.PLAIN);
        double[] strangers = GenotypeProbabilities.inPopulation(marker, Sex.MALE);
        double expected = 0;
        for (int genotype = 0; genotype < 6; genotype++) {
            expected += truth[genotype] * (truth[genotype] == 0 ? 0 : Math.log10(truth[genotype] / strangers[genotype]));
        }
        assertEquals(expected, found.expectedLog10(), 1e-12);
        assertEquals(2 * Q * R * (1 - silent) * (1 - silent), found.strangersExcluded(), 1e-12);
    }

    @Test
    void have_an_expected_ratio_that_families_drawn_whole_have_on_average() {
        MutationRates rates = new MutationRates(0.01, 0, 0.1);
        List<Marker> markers = List.of(PLAIN, new Marker("N", Chromosome.AUTOSOMAL, List.of("8", "9", "10", "11"),
                new double[] {0.1, 0.2, 0.3, 0.4}, 0, new MutationModel(MutationModel.Kind.STEPWISE, rates, rates)));
        SplittableRandom random = new SplittableRandom(11);
        List<Member> strangers = new ArrayList<>(FAMILY.members());
        strangers.set(3, new Member("missing", null, null, Sex.MALE));
        int families = 400;
        double difference = 0;
        double squares = 0;
        for (int family = 0; family < families; family++) {
            Map<String, Map<String, Genotype>> relatives = new HashMap<>();
            Map<String, Map<String, Genotype>> all = new HashMap<>();
            for (Marker marker : markers) {
                Map<String, Genotype> dropped = new GeneDropping(marker).genotypes(FAMILY, random);
                Map<String, Genotype> known = new HashMap<>(dropped);
                known.keySet().retainAll(List.of("grandfather", "brother"));
                relatives.put(marker.name(), known);
                known = new HashMap<>(known);
                known.put("missing", dropped.get("missing"));
                all.put(marker.name(), known);
            }
            double expected = new SamplingAdequacy(new MissingMember(FAMILY, "missing", markers, relatives, Map.of()))
                    .power(new Draws(0, 1, 1)).expectedLog10();
            double found = LikelihoodRatio.of(markers, all, FAMILY, new Pedigree(strangers), Circumstances.PLAIN).log10();
            difference += found - expected;
            squares += (found - expected) * (found - expected);
        }
        assertEquals(0, difference / families, 4 * Math.sqrt(squares) / families);
    }

    @Test
    void gain_most_by_whoever_says_most_that_is_new() {
        SamplingAdequacy adequacy = new SamplingAdequacy(of(Map.of("father", A_A), PLAIN, marker("N", Chromosome.AUTOSOMAL, 0)));
        double now = adequacy.power(draws(60)).expectedLog10();
        List<Addition> found = adequacy.additions(List.of("stepmother", "grandfather", "brother", "mother"), draws(60));
        assertEquals("mother", found.get(0).relative());
        assertEquals("brother", found.get(1).relative());
        assertTrue(found.get(0).expectedLog10() > found.get(1).expectedLog10() && found.get(1).expectedLog10() > now + 0.01);
        assertEquals(now, found.get(2).expectedLog10(), 1e-12);
        assertEquals(now, found.get(3).expectedLog10(), 1e-12);
        assertTrue(found.get(0).inclusion().value() > found.get(2).inclusion().value() + 0.05);
        assertTrue(found.get(0).inclusion().standardError() > 0);
    }

    @Test
    void gain_by_the_mother_what_every_genotype_of_hers_would_give() {
        Addition found = new SamplingAdequacy(of(Map.of("father", A_A), PLAIN)).additions(List.of("mother"), draws(9)).get(0);
        String[] alleles = {"A", "B", "C"};
        double[] frequencies = {P, Q, R};
        double expected = 0;
        for (int one = 0; one < 3; one++) {
            for (int other = one; other < 3; other++) {
                Map<String, Genotype> both = Map.of("father", A_A, "mother", new Genotype(alleles[one], alleles[other]));
                expected += (one == other ? 1 : 2) * frequencies[one] * frequencies[other] * power(of(both, PLAIN), 9).expectedLog10();
            }
        }
        assertEquals(expected, found.expectedLog10(), 1e-12);
        double reached = P + Q;
        assertEquals(reached, found.inclusion().value(), 4 * found.inclusion().standardError());
    }

    @Test
    void are_gauged_by_limits_that_are_stated() {
        Gauge.Limits limits = Gauge.Limits.USUAL;
        assertEquals(Gauge.INSUFFICIENT, limits.of(power(0.49, 0)));
        assertEquals(Gauge.MARGINAL, limits.of(power(0.5, 0.001)));
        assertEquals(Gauge.MARGINAL, limits.of(power(0.89, 0)));
        assertEquals(Gauge.ADEQUATE, limits.of(power(0.9, 0)));
        assertEquals(Gauge.INSUFFICIENT, limits.of(power(0.99, 0.002)));
        for (double[] wrong : new double[][] {{0, 0.9, 0}, {0.9, 0.5, 0}, {0.5, 1.1, 0}, {0.5, 0.9, -1}, {0.5, 0.9, 2}}) {
            assertThrows(IllegalArgumentException.class, () -> new Gauge.Limits(wrong[0], wrong[1], wrong[2]));
        }
        assertEquals(1, new Gauge.Limits(1, 1, 1).adequate());
        assertEquals(0, new Gauge.Limits(1, 1, 0).strangers());
    }

    private static Power power(double inclusion, double strangers) {
        return new Power(new Power.Estimate(inclusion, 0), 0, new Power.Estimate(strangers, 0), 0);
    }

    @Test
    void are_refused_where_they_cannot_be() {
        assertEquals("missing has a genotype already",
                assertThrows(IllegalArgumentException.class, () -> of(Map.of("missing", A_A), PLAIN)).getMessage());
        assertEquals("nobody is not in the family", assertThrows(IllegalArgumentException.class,
                () -> new MissingMember(FAMILY, "nobody", List.of(PLAIN), Map.of(), Map.of())).getMessage());
        SamplingAdequacy adequacy = new SamplingAdequacy(of(Map.of("father", A_A), PLAIN));
        for (String wrong : List.of("father", "missing", "nobody")) {
            assertThrows(IllegalArgumentException.class, () -> adequacy.additions(List.of(wrong), draws(2)), wrong);
        }
        List<String> many = IntStream.range(0, 51).mapToObj(one -> "mother").toList();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> adequacy.additions(many, draws(2))).getMessage()
                .startsWith("51 relatives"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> power(of(Map.of("father", A_A, "grandfather", B_B), PLAIN), 2))
                .getMessage().startsWith("what was seen at M cannot be"));
        MutationRates rates = new MutationRates(0.01, 0, 0.1);
        Marker rare = new Marker("M", Chromosome.AUTOSOMAL, List.of("A", "B"), new double[] {0, 1}, 0,
                new MutationModel(MutationModel.Kind.EQUAL, rates, rates));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> power(of(Map.of("father", B_B), rare), 2)).getMessage()
                .startsWith("an allele of M that the missing member may have has the frequency 0"));
        assertThrows(IllegalArgumentException.class, () -> new Draws(-1, 10, 1));
        assertThrows(IllegalArgumentException.class, () -> new Draws(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Draws(1, 1_000_001, 1));
        assertEquals(1_000_000, new Draws(0, 1_000_000, 1).profiles());
    }
}
