package org.athar.engine.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.engine.lineage.HaplotypeFrequency.Method;
import org.junit.jupiter.api.Test;

/** How often a haplotype may be met, by how often it was. */
class HaplotypeInADatabaseTest {

    @Test
    void is_counted_with_the_cases_own_put_in() {
        HaplotypeFrequency found = HaplotypeFrequency.byCount(2, 999);
        assertEquals(Method.AUGMENTED_COUNT, found.method());
        assertEquals(0.003, found.estimate(), 1e-15);
        assertEquals(Math.log10(1000 / 3.0), found.log10Ratio(), 1e-12);
    }

    @Test
    void has_the_upper_limit_of_clopper_and_pearson() {
        assertEquals(1 - Math.pow(0.05, 1.0 / 1000), HaplotypeFrequency.byCount(0, 1000).upperLimit(), 1e-12);
        assertEquals(Math.pow(0.95, 1.0 / 3), HaplotypeFrequency.byCount(2, 3).upperLimit(), 1e-12);
        assertEquals(1, HaplotypeFrequency.byCount(5, 5).upperLimit());
        assertEquals(1 - 0.05, HaplotypeFrequency.byCount(0, 1).upperLimit(), 1e-12);
    }

    @Test
    void has_the_limit_at_which_so_few_are_seen_once_in_twenty_times() {
        for (int[] one : new int[][] {{1, 10}, {3, 50}, {7, 20}, {20, 400}}) {
            double share = HaplotypeFrequency.byCount(one[0], one[1]).upperLimit();
            double sum = 0;
            for (int seen = 0; seen <= one[0]; seen++) {
                double combinations = 1;
                for (int at = 1; at <= seen; at++) {
                    combinations *= (one[1] - at + 1.0) / at;
                }
                sum += combinations * Math.pow(share, seen) * Math.pow(1 - share, one[1] - seen);
            }
            assertEquals(0.05, sum, 1e-10);
        }
        double many = HaplotypeFrequency.byCount(50_000, 100_000).upperLimit();
        assertEquals(0.5 + 1.645 * 0.5 / Math.sqrt(100_000), many, 2e-5);
    }

    @Test
    void that_is_new_is_rarer_the_more_of_the_others_are_alone() {
        HaplotypeFrequency found = HaplotypeFrequency.byKappa(899, 999);
        assertEquals(Method.KAPPA, found.method());
        assertEquals(0, found.seen());
        assertEquals(0.1 / 1000, found.estimate(), 1e-15);
        assertEquals(1 - Math.pow(0.05, 1.0 / 999), found.upperLimit(), 1e-12);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> HaplotypeFrequency.byKappa(10, 10)).getMessage()
                .startsWith("all 10 haplotypes of the database are alone"));
    }

    @Test
    void is_refused_where_more_were_seen_than_there_are() {
        assertThrows(IllegalArgumentException.class, () -> HaplotypeFrequency.byCount(1, 0));
        assertThrows(IllegalArgumentException.class, () -> HaplotypeFrequency.byCount(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> HaplotypeFrequency.byCount(11, 10));
        assertThrows(IllegalArgumentException.class, () -> HaplotypeFrequency.byKappa(11, 10));
    }
}
