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

/** A likelihood ratio without each of its markers and relatives. */
class RatioWithoutOneOfItsPartsTest {

    private static final double P = 0.1;
    private static final double Q = 0.2;
    private static final Pedigree SON = new Pedigree(List.of(new Member("father", null, null, Sex.MALE),
            new Member("mother", null, null, Sex.FEMALE), new Member("sample", "father", "mother", Sex.MALE)));
    private static final Pedigree STRANGER = new Pedigree(List.of(new Member("father", null, null, Sex.MALE),
            new Member("mother", null, null, Sex.FEMALE), new Member("sample", null, null, Sex.MALE)));
    private static final Genotype A_A = new Genotype("A", "A");
    private static final Genotype A_B = new Genotype("A", "B");
    private static final Genotype B_B = new Genotype("B", "B");

    private static Marker marker(String name) {
        return new Marker(name, Chromosome.AUTOSOMAL, List.of("A", "B", "C"), new double[] {P, Q, 0.7}, 0, null);
    }

    private static LeaveOneOut of(Map<String, Genotype> first, Map<String, Genotype> second, String... relatives) {
        return LeaveOneOut.of(List.of(marker("M"), marker("N")), Map.of("M", first, "N", second), SON, STRANGER, Circumstances.PLAIN,
                List.of(relatives));
    }

    @Test
    void says_what_each_carried() {
        LeaveOneOut found = of(Map.of("father", A_A, "mother", B_B, "sample", A_B), Map.of("father", A_A, "sample", A_A),
                "father", "mother");
        double first = Math.log10(1 / (2 * P * Q));
        double second = Math.log10(1 / P);
        assertEquals(first + second, found.whole().log10(), 1e-12);
        assertEquals(List.of("M", "N"), found.markers().stream().map(LeaveOneOut.LeftOut::name).toList());
        assertEquals(second, found.markers().get(0).log10(), 1e-12);
        assertEquals(first, found.markers().get(1).log10(), 1e-12);
        assertEquals(first, found.carriedBy(found.markers().get(0)), 1e-12);
        assertEquals("father", found.relatives().get(0).name());
        assertEquals(Math.log10(1 / (2 * Q)), found.relatives().get(0).log10(), 1e-12);
        assertEquals(Math.log10(1 / (2 * P)) + second, found.relatives().get(1).log10(), 1e-12);
        assertEquals(Math.log10(1 / Q), found.carriedBy(found.relatives().get(1)), 1e-12);
    }

    @Test
    void finds_the_one_marker_that_excludes() {
        LeaveOneOut found = of(Map.of("father", A_A, "sample", B_B), Map.of("father", A_A, "sample", A_A), "father");
        assertEquals(Double.NEGATIVE_INFINITY, found.whole().log10());
        assertEquals(Math.log10(1 / P), found.markers().get(0).log10(), 1e-12);
        assertEquals(Double.NEGATIVE_INFINITY, found.markers().get(1).log10());
        assertEquals(0, found.relatives().get(0).log10(), 1e-12);
    }

    @Test
    void leaves_nobody_out_of_whom_nothing_was_seen() {
        assertEquals("nothing was seen of mother, so nothing can be left out", assertThrows(IllegalArgumentException.class,
                () -> of(Map.of("father", A_A), Map.of("father", A_A), "mother")).getMessage());
    }
}
