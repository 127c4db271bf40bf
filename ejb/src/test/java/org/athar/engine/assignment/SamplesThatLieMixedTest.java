package org.athar.engine.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.junit.jupiter.api.Test;

/** Samples of mixed remains, in the letters of the textbooks: p and q are frequencies of the alleles 1 and 2. */
class SamplesThatLieMixedTest {

    private static final double P = 0.1;
    private static final double Q = 0.2;
    private static final List<Marker> MARKERS = List.of(marker("a"), marker("b"));

    private static Marker marker(String name) {
        return new Marker(name, Chromosome.AUTOSOMAL, List.of("1", "2", "3"), new double[] {P, Q, 0.7}, 0, null);
    }

    private static Profile sample(String id, double dropout, String... genotypes) {
        Map<String, Genotype> seen = genotypes.length < 2 ? Map.of("a", genotype(genotypes[0]))
                : Map.of("a", genotype(genotypes[0]), "b", genotype(genotypes[1]));
        return new Profile(id, Sex.MALE, seen, dropout);
    }

    private static Genotype genotype(String alleles) {
        return new Genotype(alleles.substring(0, 1), alleles.substring(1));
    }

    private static double ratio(Profile one, Profile other) {
        return Math.pow(10, CommingledSamples.log10Ratio(MARKERS, one, other));
    }

    @Test
    void of_one_person_match_as_rarely_as_the_genotype_is() {
        assertEquals(1 / (2 * P * Q), ratio(sample("x", 0, "12"), sample("y", 0, "21")), 1e-12);
        assertEquals(1 / (P * P), ratio(sample("x", 0, "11"), sample("y", 0, "11")), 1e-12);
        assertEquals(0, ratio(sample("x", 0, "12"), sample("y", 0, "11")));
    }

    @Test
    void may_have_lost_an_allele() {
        double lost = 0.3;
        double shows = P * P * (1 - lost * lost) + 2 * P * (1 - P) * lost * (1 - lost);
        assertEquals(lost * (1 - lost) / shows, ratio(sample("x", 0, "12"), sample("y", lost, "11")), 1e-12);
    }

    @Test
    void are_grouped_where_all_agree_and_refused_where_two_speak_against_each_other() {
        Profile whole = sample("x", 0, "12", "11");
        Profile partial = sample("y", 0, "12");
        Profile other = sample("z", 0, "12", "22");
        Profile strange = sample("w", 0, "33", "33");
        assertEquals(new CommingledSamples(List.of(Set.of("x", "y")), List.of()),
                CommingledSamples.of(MARKERS, List.of(strange, whole, partial), 20));
        assertEquals(new CommingledSamples(List.of(), List.of(Set.of("x", "y", "z"))),
                CommingledSamples.of(MARKERS, List.of(whole, partial, other), 20));
    }

    @Test
    void make_one_profile_of_no_more_than_two_alleles() {
        Profile merged = CommingledSamples.merge(List.of(sample("x", 0.2, "11"), sample("y", 0.1, "22", "33")));
        assertEquals(Map.of("a", genotype("12"), "b", genotype("33")), merged.genotypes());
        assertEquals(0.2, merged.dropout());
        String message = assertThrows(IllegalArgumentException.class,
                () -> CommingledSamples.merge(List.of(sample("x", 0, "12"), sample("y", 0, "33")))).getMessage();
        assertTrue(message.contains("at a"), message);
    }
}
