package org.athar.engine.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.athar.engine.lineage.LineageEvidence.Conclusion;
import org.athar.engine.lineage.MitoHaplotype.Range;
import org.junit.jupiter.api.Test;

/** Two mitochondrial haplotypes, compared where both were sequenced. */
class MitochondriaOfTwoPeopleTest {

    private static final List<Range> CONTROL = List.of(new Range(16_024, 576));

    private static MitoHaplotype of(String... variants) {
        return MitoHaplotype.of(CONTROL, List.of(variants));
    }

    private static LineageEvidence compare(MitoHaplotype one, MitoHaplotype other) {
        LineageEvidence found = MitoComparison.USUAL.of(one, other, false);
        assertEquals(found, MitoComparison.USUAL.of(other, one, false), "whichever comes first");
        assertEquals(Line.MATERNAL, found.line());
        return found;
    }

    @Test
    void are_not_excluded_if_they_are_the_same() {
        LineageEvidence found = compare(of("263G", "16093C"), of("a263g", "T16093C"));
        assertEquals(new LineageEvidence(Line.MATERNAL, Conclusion.NOT_EXCLUDED, 1122, List.of(), List.of(), 0), found);
    }

    @Test
    void are_inconclusive_by_one_difference_and_excluded_by_two() {
        assertEquals(new LineageEvidence(Line.MATERNAL, Conclusion.INCONCLUSIVE, 1122, List.of("16093"), List.of(), 1),
                compare(of("263G", "16093C"), of("263G")));
        assertEquals(new LineageEvidence(Line.MATERNAL, Conclusion.EXCLUDED, 1122, List.of("16093", "73"), List.of(), 2),
                compare(of("16093C"), of("73G")));
        assertEquals(List.of("16093"), compare(of("16093C"), of("16093A")).different());
    }

    @Test
    void never_exclude_if_a_profile_is_partial() {
        assertEquals(Conclusion.INCONCLUSIVE, MitoComparison.USUAL.of(of("16093C"), of("73G"), true).conclusion());
        assertEquals(Conclusion.NOT_EXCLUDED, MitoComparison.USUAL.of(of("73G"), of("73G"), true).conclusion());
    }

    @Test
    void do_not_differ_by_a_mixture_that_has_the_other_base() {
        assertEquals(List.of("16093"), compare(of("16093Y"), of("16093C")).notCounted());
        assertEquals(List.of("16093"), compare(of("16093Y"), of()).notCounted());
        assertEquals(List.of("16093"), compare(of("16093R"), of("16093C")).different());
        assertEquals(List.of("16093"), compare(of("16093N"), of("16093W")).notCounted());
        assertEquals(Conclusion.NOT_EXCLUDED, compare(of("16093Y"), of()).conclusion());
    }

    @Test
    void do_not_differ_by_the_length_of_stretches_but_by_a_base_in_them() {
        LineageEvidence found = compare(of("309.1C", "309.2C", "315.1C", "523DEL", "524-", "16193.1C"), of());
        assertEquals(List.of(), found.different());
        assertEquals(List.of("16193.1", "309.1", "309.2", "315.1", "523", "524"), found.notCounted());
        assertEquals(List.of("309"), compare(of("309T"), of()).different());
        assertEquals(List.of("290.1"), compare(of("290.1A"), of()).different());
        assertEquals(List.of("249"), compare(of("249DEL"), of()).different());
        assertEquals(List.of("249"), compare(of("249del"), of("249G")).different());
    }

    @Test
    void are_compared_where_both_were_sequenced_alone() {
        MitoHaplotype first = MitoHaplotype.of(List.of(new Range(16_024, 16_365), new Range(73, 340)), List.of("16093C", "263G"));
        MitoHaplotype second = MitoHaplotype.of(List.of(new Range(16_100, 16_569)), List.of());
        assertEquals(new LineageEvidence(Line.MATERNAL, Conclusion.NOT_EXCLUDED, 266, List.of(), List.of(), 0), compare(first, second));
        MitoHaplotype third = MitoHaplotype.of(List.of(new Range(16_200, 16_569)), List.of());
        assertEquals(Conclusion.INCONCLUSIVE, compare(first, third).conclusion());
        assertEquals(166, compare(first, third).compared());
        assertEquals(Conclusion.NOT_EXCLUDED, new MitoComparison(Set.of(), 2, 166).of(first, third, false).conclusion());
        assertEquals(1, compare(MitoHaplotype.of(List.of(new Range(100, 100)), List.of()), of()).compared());
    }

    @Test
    void are_refused_where_nobody_looked_or_as_nobody_writes() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> of("750G")).getMessage().startsWith("variant at 750 is outside"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> of("263D")).getMessage().startsWith("variant 263D is none"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> of("263")).getMessage().startsWith("variant 263 is none"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> of("263G", "263A")).getMessage()
                .endsWith("is the second at its place"));
        assertThrows(IllegalArgumentException.class, () -> new Range(0, 5));
        assertThrows(IllegalArgumentException.class, () -> new Range(5, 16_570));
        assertEquals(new Range(1, 16_569), new Range(1, 16_569));
        assertEquals(2, MitoComparison.USUAL.of(MitoHaplotype.of(List.of(new Range(16_569, 1)), List.of()), of(), false).compared());
        assertThrows(IllegalArgumentException.class, () -> new Range(16_570, 5));
        assertThrows(IllegalArgumentException.class, () -> new Range(5, 0));
        assertThrows(IllegalArgumentException.class, () -> new MitoComparison(Set.of(), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new MitoComparison(Set.of(), 1, 0));
        assertEquals(1, new MitoComparison(Set.of(), 1, 1).excluding());
    }
}
