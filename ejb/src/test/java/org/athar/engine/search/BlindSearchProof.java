package org.athar.engine.search;

import org.athar.engine.genotype.MutationModel;
import org.junit.jupiter.api.Test;

/** The search of two thousand profiles among two thousand families finds the pairs of the whole matrix, no more and no less. */
class BlindSearchProof {

    private static final int MANY = 2_000;

    @Test
    void nothing_is_lost_and_nothing_added() {
        SearchedCountryTest.losesNothing(new RandomFamilies(11).markers(18, MutationModel.Kind.STEPWISE), MANY, 12);
        SearchedCountryTest.losesNothing(new RandomFamilies(13).markers(18, null), MANY, 14);
    }
}
