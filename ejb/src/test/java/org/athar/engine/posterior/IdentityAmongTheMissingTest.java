package org.athar.engine.posterior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How probable it is that somebody is one of so many missing persons. */
class IdentityAmongTheMissingTest {

    private static final BigDecimal USUAL = new BigDecimal("0.9995");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static Prior among(long persons, Fact... facts) {
        return new Prior(persons, "list of the committee", DAY, Set.of(facts));
    }

    private static Evidence dna(double lrLog10) {
        return new Evidence("STR profile", lrLog10, Set.of(Fact.AUTOSOMAL_DNA));
    }

    private static Posterior of(long persons, double lrLog10) {
        return new Posterior(among(persons), List.of(dna(lrLog10)));
    }

    @Test
    void is_as_probable_as_bayes_says() {
        double pi = 1 / 1000.0;
        assertEquals(5000 * pi / (5000 * pi + 1 - pi), of(1000, Math.log10(5000)).probability(), 1e-14);
        assertEquals(1 / 1000.0, new Posterior(among(1000), List.of()).probability(), 1e-16);
        assertEquals(-3, among(1000).log10());
        assertEquals(0, of(1000, Double.NEGATIVE_INFINITY).probability());
    }

    @Test
    void stays_a_number_with_the_largest_ratios() {
        assertEquals(1, of(1000, 300).probability());
        assertEquals(-300 + Math.log10(999), of(1000, 300).log10Other(), 1e-12);
        assertEquals(1, of(1000, 4000).probability());
        assertEquals(-4000 + Math.log10(999), of(1000, 4000).log10Other(), 1e-9);
        assertEquals(Math.log10(1 - 1 / 1000.0), of(1000, 0).log10Other(), 1e-15);
        assertEquals(Math.log10(999 / (999 + 5000.0)), of(1000, Math.log10(5000)).log10Other(), 1e-14);
        assertEquals(0, of(1000, Double.NEGATIVE_INFINITY).log10Other(), 0);
    }

    @Test
    void reaches_the_threshold_from_1999_times_the_others() {
        assertEquals(new BigDecimal("1997001"), of(1000, 0).lrNeeded(USUAL));
        assertEquals(new BigDecimal("2996501"), of(1500, 0).lrNeeded(USUAL));
        assertTrue(of(1000, Math.log10(1_997_001)).reaches(USUAL));
        assertFalse(of(1000, Math.log10(1_997_000)).reaches(USUAL));
        assertEquals(0.9995, of(1000, Math.log10(1_997_001)).probability(), 1e-12);
        assertFalse(of(2, -1).reaches(new BigDecimal("0.05")), "evidence against identity reaches nothing");
    }

    @Test
    void hangs_on_the_number_of_the_missing() {
        List<Posterior.Among> found = of(1000, 6).sensitivity();
        assertEquals(List.of(500L, 1000L, 2000L, 3000L), found.stream().map(Posterior.Among::persons).toList());
        for (Posterior.Among one : found) {
            assertEquals(1e6 / (1e6 + one.persons() - 1), one.probability(), 1e-12);
        }
        assertEquals(2, of(3, 6).sensitivity().get(0).persons());
        assertEquals(3, of(7, 6).sensitivity().get(0).persons());
    }

    @Test
    void combines_evidence_that_rests_on_different_facts() {
        Evidence line = new Evidence("Y haplotype", 2, Set.of(Fact.PATERNAL_LINE));
        assertEquals(8, new Posterior(among(1000), List.of(dna(6), line)).lrLog10());
    }

    @Test
    void counts_sex_once() {
        Evidence marker = new Evidence("amelogenin", 0.3, Set.of(Fact.SEX));
        Evidence pelvis = new Evidence("pelvis", 0.3, Set.of(Fact.SEX, Fact.AGE));
        assertEquals("SEX would be counted twice, by amelogenin and by pelvis: leave it out of one of them", assertThrows(
                IllegalArgumentException.class, () -> new Posterior(among(1000), List.of(marker, pelvis))).getMessage());
        assertEquals("SEX would be counted twice, by the prior and by amelogenin: leave it out of one of them", assertThrows(
                IllegalArgumentException.class, () -> new Posterior(among(1000, Fact.SEX), List.of(marker))).getMessage());
    }

    @Test
    void has_a_prior_with_number_source_and_date() {
        assertThrows(IllegalArgumentException.class, () -> among(1));
        assertEquals(2, among(2).persons());
        assertThrows(IllegalArgumentException.class, () -> new Prior(10, " ", DAY, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Prior(10, null, DAY, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Prior(10, "list", null, Set.of()));
    }

    @Test
    void has_evidence_that_is_a_ratio_and_rests_on_something() {
        assertThrows(IllegalArgumentException.class, () -> dna(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> dna(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Evidence("nothing", 1, Set.of()));
    }
}
