package org.athar.engine.kinship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** What algebra says of a profile to which alleles may have been added, and of which copies may have been lost. */
class ContaminatedProfileTest {

    private static final double P = 0.1;
    private static final double Q = 0.2;
    private static final double D = 0.3;
    private static final double C = 0.05;
    private static final Marker MARKER = marker(Chromosome.AUTOSOMAL);
    private static final Pedigree MAN = new Pedigree(List.of(new Member("x", null, null, Sex.MALE)));
    private static final Pedigree SON = new Pedigree(List.of(new Member("f", null, null, Sex.MALE), new Member("x", "f", null, Sex.MALE)));

    private static Marker marker(Chromosome chromosome) {
        return new Marker("M", chromosome, List.of("A", "B", "C"), new double[] {P, Q, 0.7}, 0, null);
    }

    private static double of(Marker marker, Pedigree pedigree, Map<String, Genotype> seen, double lost, double added) {
        return PedigreeLikelihood.at(marker, pedigree, seen, new Circumstances(0, Map.of("x", lost), Map.of("x", added)));
    }

    private static Map<String, Genotype> seen(String first, String second) {
        return Map.of("x", new Genotype(first, second));
    }

    @Test
    void shows_one_allele_if_nothing_or_the_same_was_added() {
        assertEquals(P * P * (1 - C + C * P), of(MARKER, MAN, seen("A", "A"), 0, C), 1e-17);
    }

    @Test
    void shows_two_if_one_was_added_or_both_are_his() {
        double added = P * P * C * Q + Q * Q * C * P;
        assertEquals(2 * P * Q * (1 - C + C * (P + Q)) + added, of(MARKER, MAN, seen("A", "B"), 0, C), 1e-17);
    }

    @Test
    void may_be_all_of_another_where_both_copies_were_lost() {
        double own = P * P * (1 - D * D) + 2 * P * (1 - P) * D * (1 - D);
        assertEquals(own * (1 - C + C * P) + D * D * C * P, of(MARKER, MAN, seen("A", "A"), D, C), 1e-17);
    }

    @Test
    void does_not_exclude_a_father_by_the_allele_that_was_added() {
        Map<String, Genotype> both = Map.of("f", new Genotype("A", "A"), "x", new Genotype("B", "B"));
        assertEquals(0, of(MARKER, SON, both, 0, C));
        double onlyB = Q * D * (1 - D);
        double nothing = D * D;
        assertEquals(P * P * (onlyB * (1 - C + C * Q) + nothing * C * Q), of(MARKER, SON, both, D, C), 1e-17);
    }

    @Test
    void leaves_the_one_allele_as_certain_where_the_other_is_not_known() {
        assertEquals(P * (2 - P), of(MARKER, MAN, seen("A", null), D, C), 1e-16);
    }

    @Test
    void of_a_man_at_the_X_chromosome_shows_two_only_if_one_was_added() {
        Marker x = marker(Chromosome.X);
        assertEquals(P * (1 - D) * (1 - C + C * P) + D * C * P, of(x, MAN, seen("A", null), D, C), 1e-17);
        assertEquals((1 - D) * C * 2 * P * Q, of(x, MAN, seen("A", "B"), D, C), 1e-17);
        assertEquals(P, of(x, MAN, seen("A", "A"), 0, 0), 1e-17);
        assertEquals("x is a man and was seen with two alleles of M, of which he has one: correct what was seen or his sex, or say how "
                + "often an allele drops in", assertThrows(IllegalArgumentException.class,
                        () -> of(x, MAN, seen("A", "B"), D, 0)).getMessage());
    }

    @Test
    void is_refused_with_a_rate_that_is_no_probability() {
        assertThrows(IllegalArgumentException.class, () -> of(MARKER, MAN, seen("A", "B"), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> of(MARKER, MAN, seen("A", "B"), 0, -0.1));
        assertThrows(IllegalArgumentException.class, () -> of(MARKER, MAN, seen("A", "B"), 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Circumstances(Double.NaN, Map.of()));
    }
}
