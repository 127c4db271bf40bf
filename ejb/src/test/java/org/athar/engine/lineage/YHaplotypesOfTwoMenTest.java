package org.athar.engine.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.athar.engine.lineage.LineageEvidence.Conclusion;
import org.junit.jupiter.api.Test;

/** Two Y haplotypes, compared with some mutation allowed. */
class YHaplotypesOfTwoMenTest {

    private static final YComparison FOUR_LOCI = new YComparison(1, 3, 4);

    /** Such as {@code "DYS19=14 DYS385=11,14"}. */
    private static YHaplotype of(String told) {
        return new YHaplotype(Arrays.stream(told.split(" ")).map(one -> one.split("=")).collect(Collectors.toMap(one -> one[0],
                one -> Arrays.stream(one[1].split(",")).map(BigDecimal::new).toList())));
    }

    private static LineageEvidence compare(String one, String other) {
        LineageEvidence found = FOUR_LOCI.of(of(one), of(other));
        assertEquals(found, FOUR_LOCI.of(of(other), of(one)), "whichever comes first");
        assertEquals(Line.PATERNAL, found.line());
        return found;
    }

    @Test
    void are_not_excluded_if_they_are_the_same_in_whatever_order_copies_are_written() {
        LineageEvidence found = compare("A=14 B=11,15 C=17.2 D=9 E=10", "A=14 B=15,11 C=17.20 D=9 F=3");
        assertEquals(new LineageEvidence(Line.PATERNAL, Conclusion.NOT_EXCLUDED, 4, List.of(), List.of(), 0), found);
        assertEquals(Conclusion.NOT_EXCLUDED, compare("A=14 B=11 C=1 D=1", "A=14 B=11,11 C=1 D=1").conclusion());
    }

    @Test
    void are_not_excluded_by_as_many_steps_as_are_allowed() {
        LineageEvidence one = compare("A=14 B=11 C=17 D=9", "A=15 B=11 C=17 D=9");
        assertEquals(new LineageEvidence(Line.PATERNAL, Conclusion.NOT_EXCLUDED, 4, List.of("A"), List.of(), 1), one);
        assertEquals(Conclusion.INCONCLUSIVE, compare("A=14 B=11 C=17 D=9", "A=16 B=11 C=17 D=9").conclusion());
        assertEquals(2, compare("A=14 B=11 C=17 D=9", "A=16 B=11 C=17 D=9").steps());
        assertEquals(Conclusion.INCONCLUSIVE, compare("A=14 B=11,15 C=17 D=9", "A=15 B=11,14 C=17 D=9").conclusion());
    }

    @Test
    void are_excluded_at_three_loci() {
        LineageEvidence found = compare("A=14 B=11 C=17 D=9", "A=15 B=12 C=18 D=9");
        assertEquals(new LineageEvidence(Line.PATERNAL, Conclusion.EXCLUDED, 4, List.of("A", "B", "C"), List.of(), 3), found);
        assertEquals(Conclusion.NOT_EXCLUDED, new YComparison(3, 3, 4).of(of("A=14 B=11 C=17 D=9"), of("A=15 B=12 C=18 D=9")).conclusion());
    }

    @Test
    void have_no_steps_between_a_whole_repeat_and_a_part_of_one() {
        LineageEvidence found = compare("A=14 B=11 C=17 D=9", "A=14.2 B=11 C=17 D=9");
        assertEquals(new LineageEvidence(Line.PATERNAL, Conclusion.INCONCLUSIVE, 4, List.of("A"), List.of(), 1), found);
        assertEquals(Conclusion.INCONCLUSIVE, compare("A=1 B=11,12,13 C=17 D=9", "A=1 B=11,12 C=17 D=9").conclusion());
        assertEquals(3, compare("A=1 B=11,12 C=17 D=9", "A=1 B=13 C=17 D=9").steps());
    }

    @Test
    void say_nothing_if_too_little_is_common() {
        assertEquals(Conclusion.INCONCLUSIVE, compare("A=14 B=11 C=17", "A=10 B=1 C=1 D=1").conclusion());
        assertEquals(3, compare("A=14 B=11 C=17", "A=10 B=1 C=1 D=1").compared());
        assertEquals(Conclusion.INCONCLUSIVE, YComparison.USUAL.of(of("A=14 B=11 C=17"), of("A=14 B=11 C=17")).conclusion());
    }

    @Test
    void are_refused_without_alleles_or_with_rules_that_count_nothing() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new YHaplotype(Map.of("A", List.of()))).getMessage()
                .startsWith("A has []"));
        assertThrows(IllegalArgumentException.class, () -> of("A=0"));
        assertThrows(IllegalArgumentException.class, () -> new YComparison(-1, 3, 4));
        assertThrows(IllegalArgumentException.class, () -> new YComparison(0, 0, 4));
        assertThrows(IllegalArgumentException.class, () -> new YComparison(0, 1, 0));
        assertEquals(new YComparison(0, 1, 1), new YComparison(0, 1, 1));
    }
}
