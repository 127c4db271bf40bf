package org.athar.engine.kinship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** The engine's sums beside every allele of every member, one after another. */
class FamilyOfFiveOneByOneTest {

    private static final double RELATIVE = 1e-11;

    private static List<MutationModel.Kind> models() {
        List<MutationModel.Kind> all = new ArrayList<>(Arrays.asList(MutationModel.Kind.values()));
        all.add(null);
        return all;
    }

    /** How many of the cases were possible. */
    private static int compare(Chromosome chromosome, boolean silent, int families) {
        int possible = 0;
        for (MutationModel.Kind kind : models()) {
            RandomFamily drawn = new RandomFamily(20_261_130L + families);
            for (int one = 0; one < families; one++) {
                Marker marker = drawn.marker(chromosome, kind, 0.03, silent);
                int states = marker.alleles().size() + (silent ? 1 : 0);
                Pedigree pedigree = drawn.pedigree(states > 4 ? 3 : states > 3 ? 4 : 5);
                Circumstances circumstances = drawn.circumstances(pedigree);
                Map<String, Genotype> seen = drawn.seen(marker, pedigree, man -> circumstances.dropinOf(man.id()) > 0);
                double wanted = OneByOne.likelihood(marker, pedigree, seen, circumstances);
                double found = PedigreeLikelihood.at(marker, pedigree, seen, circumstances);
                assertEquals(wanted, found, wanted * RELATIVE, marker + " " + pedigree + " " + seen + " " + circumstances);
                possible += wanted > 0 ? 1 : 0;
            }
        }
        return possible;
    }

    @Test
    void has_the_same_likelihood_at_autosomal_markers() {
        assertTrue(compare(Chromosome.AUTOSOMAL, false, 25) > 100);
    }

    @Test
    void has_the_same_likelihood_with_silent_alleles_that_never_mutate() {
        assertTrue(compare(Chromosome.AUTOSOMAL, true, 20) > 80);
    }

    @Test
    void has_the_same_likelihood_at_the_X_chromosome() {
        assertTrue(compare(Chromosome.X, false, 30) > 100);
        assertTrue(compare(Chromosome.X, true, 20) > 80);
    }

    @Test
    void has_the_same_ratio_in_two_hypotheses_that_share_their_alleles() {
        RandomFamily drawn = new RandomFamily(7);
        for (MutationModel.Kind kind : models()) {
            Marker marker = drawn.marker(Chromosome.AUTOSOMAL, kind, 0.02, false);
            Pedigree one = drawn.pedigree(4);
            Pedigree other = drawn.pedigree(4);
            Map<String, Genotype> seen = drawn.seen(marker, one, man -> false);
            LikelihoodRatio.AtMarker at = LikelihoodRatio.of(List.of(marker), Map.of("M", seen), one, other, Circumstances.PLAIN)
                    .markers().get(0);
            double numerator = OneByOne.likelihood(marker, one, seen, Circumstances.PLAIN);
            double denominator = OneByOne.likelihood(marker, other, seen, Circumstances.PLAIN);
            assertEquals(numerator, at.numerator(), numerator * RELATIVE);
            assertEquals(denominator, at.denominator(), denominator * RELATIVE);
        }
    }
}
