package org.athar.engine.kinship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** What algebra says of two people, in the letters of the textbooks: p and q are frequencies of alleles. */
class SightingsOfTwoPeopleTest {

    private static final double P = 0.1;
    private static final double Q = 0.2;
    private static final Marker MARKER = new Marker("M", Chromosome.AUTOSOMAL, List.of("A", "B", "C"), new double[] {P, Q, 0.7}, 0, null);
    private static final List<Member> PARENTS =
            List.of(new Member("f", null, null, Sex.MALE), new Member("m", null, null, Sex.FEMALE));

    private static double of(List<Member> members, Genotype one, Genotype other) {
        List<Member> all = new ArrayList<>(PARENTS);
        all.addAll(members);
        return PedigreeLikelihood.at(MARKER, new Pedigree(all), other == null ? Map.of("x", one) : Map.of("x", one, "y", other),
                Circumstances.PLAIN);
    }

    private static Member child(String name) {
        return new Member(name, "f", "m", Sex.MALE);
    }

    private static Genotype seen(String first, String second) {
        return new Genotype(first, second);
    }

    @Test
    void one_alone_has_p_squared_or_two_p_q() {
        assertEquals(P * P, of(List.of(child("x")), seen("A", "A"), null), 1e-17);
        assertEquals(2 * P * Q, of(List.of(child("x")), seen("B", "A"), null), 1e-17);
        assertEquals(P * (2 - P), of(List.of(child("x")), seen("A", null), null), 1e-16);
    }

    @Test
    void a_father_shares_an_allele_with_his_child() {
        List<Member> pair = List.of(new Member("x", "f", "m", Sex.MALE), new Member("w", null, null, Sex.FEMALE),
                new Member("y", "x", "w", Sex.FEMALE));
        assertEquals(P * P * P, of(pair, seen("A", "A"), seen("A", "A")), 1e-17);
        assertEquals(P * P * Q, of(pair, seen("A", "A"), seen("A", "B")), 1e-17);
        assertEquals(P * Q * (P + Q), of(pair, seen("A", "B"), seen("A", "B")), 1e-17);
        assertEquals(0, of(pair, seen("A", "A"), seen("B", "B")));
    }

    @Test
    void brothers_share_two_one_or_no_allele_a_quarter_a_half_and_a_quarter_of_the_time() {
        List<Member> brothers = List.of(child("x"), child("y"));
        assertEquals(P * P * (0.25 + 0.5 * P + 0.25 * P * P), of(brothers, seen("A", "A"), seen("A", "A")), 1e-17);
        assertEquals(P * P * 0.25 * Q * Q, of(brothers, seen("A", "A"), seen("B", "B")), 1e-18);
        assertEquals(2 * P * Q * (0.25 + 0.25 * (P + Q) + 0.25 * 2 * P * Q), of(brothers, seen("A", "B"), seen("A", "B")), 1e-17);
    }

    @Test
    void a_child_of_cousins_has_both_alleles_from_one_grandparent_once_in_sixteen() {
        List<Member> line = List.of(child("a"), new Member("b", "f", "m", Sex.FEMALE), new Member("aw", null, null, Sex.FEMALE),
                new Member("bh", null, null, Sex.MALE), new Member("c", "a", "aw", Sex.MALE), new Member("d", "bh", "b", Sex.FEMALE),
                new Member("x", "c", "d", Sex.FEMALE));
        assertEquals(P * P + P * (1 - P) / 16, of(line, seen("A", "A"), null), 1e-15);
        assertEquals(2 * P * Q * 15 / 16, of(line, seen("A", "B"), null), 1e-15);
    }

    @Test
    void coancestry_makes_a_second_copy_likelier() {
        double theta = 0.03;
        Circumstances close = new Circumstances(theta, Map.of());
        double once = PedigreeLikelihood.at(MARKER, new Pedigree(List.of(new Member("x", null, null, Sex.MALE))),
                Map.of("x", seen("A", "A")), close);
        assertEquals(P * (theta + (1 - theta) * P), once, 1e-17);
    }

    @Test
    void what_was_lost_may_be_any_allele() {
        Circumstances lossy = new Circumstances(0, Map.of("x", 0.3));
        double alone = PedigreeLikelihood.at(MARKER, new Pedigree(List.of(new Member("x", null, null, Sex.MALE))),
                Map.of("x", seen("A", "A")), lossy);
        assertEquals(P * P * (1 - 0.09) + 2 * P * (1 - P) * 0.3 * 0.7, alone, 1e-17);
    }
}
