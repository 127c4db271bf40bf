package org.athar.engine.genotype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Frequencies and rates that cannot be are refused, with the number that cannot be. */
class TableThatIsNoneTest {

    private static String refusal(List<String> alleles, double silent, double... frequencies) {
        return assertThrows(IllegalArgumentException.class,
                () -> new Marker("M", Chromosome.AUTOSOMAL, alleles, frequencies, silent, null)).getMessage();
    }

    @Test
    void sums_to_one_and_has_a_frequency_for_each_allele() {
        assertEquals("the frequencies of M sum to 0.75, not to 1", refusal(List.of("1", "2"), 0, 0.5, 0.25));
        assertTrue(refusal(List.of("1", "2"), 0, 1).startsWith("M has 2 alleles"));
        assertTrue(refusal(List.of("1", "1"), 0, 0.5, 0.5).startsWith("M has 2 alleles, some of them twice"));
        assertEquals("a frequency of M is -0.5", refusal(List.of("1", "2"), 0, 1.5, -0.5));
        assertEquals("silent alleles of M cannot have the frequency 1.0", refusal(List.of("1"), 1, 1));
    }

    @Test
    void names_the_allele_that_it_does_not_have() {
        Marker marker = new Marker("TH01", Chromosome.AUTOSOMAL, List.of("9", "9.3"), new double[] {0.5, 0.5}, 0, null);
        assertEquals(1, marker.indexOf("9.3"));
        assertEquals("allele 10 is not in the table of TH01",
                assertThrows(IllegalArgumentException.class, () -> marker.indexOf("10")).getMessage());
    }

    @Test
    void keeps_what_it_was_made_of_and_is_equal_to_another_of_the_same() {
        double[] frequencies = {0.25, 0.75};
        Marker marker = new Marker("M", Chromosome.X, List.of("1", "2"), frequencies, 0, null);
        Marker same = new Marker("M", Chromosome.X, List.of("1", "2"), frequencies, 0, null);
        frequencies[0] = 1;
        marker.frequencies()[1] = 0;
        assertEquals(0.25, marker.frequency(0));
        assertEquals(0.75, marker.frequencies()[1]);
        assertEquals(same, marker);
        assertEquals(same.hashCode(), marker.hashCode());
        MutationRates rates = new MutationRates(0.001, 0, 0.1);
        MutationModel equal = new MutationModel(MutationModel.Kind.EQUAL, rates, rates);
        for (Marker other : List.of(new Marker("N", Chromosome.X, List.of("1", "2"), marker.frequencies(), 0, null),
                new Marker("M", Chromosome.AUTOSOMAL, List.of("1", "2"), marker.frequencies(), 0, null),
                new Marker("M", Chromosome.X, List.of("1", "3"), marker.frequencies(), 0, null),
                new Marker("M", Chromosome.X, List.of("1", "2"), new double[] {0.5, 0.5}, 0, null),
                new Marker("M", Chromosome.X, List.of("1", "2"), marker.frequencies(), 0.1, null),
                new Marker("M", Chromosome.X, List.of("1", "2"), marker.frequencies(), 0, equal))) {
            assertNotEquals(marker, other);
        }
    }

    @Test
    void has_no_rate_beyond_one() {
        assertThrows(IllegalArgumentException.class, () -> new MutationRates(1.1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new MutationRates(-0.1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new MutationRates(0.6, 0.6, 0.5));
    }

    @Test
    void needs_numbers_of_repeats_to_step_by() {
        MutationRates rates = new MutationRates(0.001, 0, 0.1);
        MutationModel steps = new MutationModel(MutationModel.Kind.STEPWISE, rates, rates);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> steps.matrix(Sex.MALE, List.of("9", "OL"), new double[] {0.5, 0.5}))
                .getMessage().startsWith("allele OL is no number of repeats"));
    }
}
