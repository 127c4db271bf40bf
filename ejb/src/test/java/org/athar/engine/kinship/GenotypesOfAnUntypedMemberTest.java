package org.athar.engine.kinship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** How probable each genotype is of members of whom nothing was seen, beside the likelihoods of seeing it. */
class GenotypesOfAnUntypedMemberTest {

    private static Genotype genotype(Marker marker, int number, boolean alone) {
        if (alone) {
            return new Genotype(marker.alleles().get(number), null);
        }
        int high = 0;
        while ((high + 1) * (high + 2) / 2 <= number) {
            high++;
        }
        return new Genotype(marker.alleles().get(number - high * (high + 1) / 2), marker.alleles().get(high));
    }

    @Test
    void are_as_probable_as_seeing_them_is_alone_and_together() {
        RandomFamily drawn = new RandomFamily(77);
        int compared = 0;
        for (int one = 0; one < 40; one++) {
            Chromosome chromosome = Chromosome.values()[one % 2];
            Marker marker = drawn.marker(chromosome, one % 3 == 0 ? null : MutationModel.Kind.EQUAL, 0.02, one % 4 < 2);
            Pedigree family = drawn.pedigree(5);
            Map<String, Genotype> seen = new HashMap<>(drawn.seen(marker, family, man -> false));
            Member first = family.members().get(1);
            Member second = family.members().get(4);
            seen.remove(first.id());
            seen.remove(second.id());
            double all = PedigreeLikelihood.at(marker, family, seen, Circumstances.PLAIN);
            if (all > 0) {
                double[][] joint = GenotypeProbabilities.of(marker, family, first.id(), second.id(), seen, Circumstances.PLAIN);
                double[] alone = GenotypeProbabilities.of(marker, family, second.id(), seen, Circumstances.PLAIN);
                assertEquals(1, Arrays.stream(alone).sum(), 1e-12);
                boolean mine = chromosome == Chromosome.X && first.sex() == Sex.MALE;
                boolean theirs = chromosome == Chromosome.X && second.sex() == Sex.MALE;
                for (int column = 0; column < alone.length - 1; column++) {
                    Map<String, Genotype> more = new HashMap<>(seen);
                    more.put(second.id(), genotype(marker, column, theirs));
                    assertEquals(PedigreeLikelihood.at(marker, family, more, Circumstances.PLAIN) / all, alone[column], 1e-12);
                    int place = column;
                    assertEquals(Arrays.stream(joint).mapToDouble(row -> row[place]).sum(), alone[column], 1e-12);
                    for (int row = 0; row < joint.length - 1; row++) {
                        more.put(first.id(), genotype(marker, row, mine));
                        assertEquals(PedigreeLikelihood.at(marker, family, more, Circumstances.PLAIN) / all, joint[row][column], 1e-12);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared > 300, "compared " + compared);
    }

    @Test
    void are_in_the_population_as_hardy_and_weinberg_have_it() {
        Marker marker = new Marker("M", Chromosome.AUTOSOMAL, List.of("A", "B"), new double[] {0.25, 0.75}, 0.2, null);
        double a = 0.2;
        double b = 0.6;
        double[] found = GenotypeProbabilities.inPopulation(marker, Sex.MALE);
        double[] wanted = {a * a + 2 * a * 0.2, 2 * a * b, b * b + 2 * b * 0.2, 0.04};
        for (int genotype = 0; genotype < 4; genotype++) {
            assertEquals(wanted[genotype], found[genotype], 1e-15);
        }
        Marker x = new Marker("X", Chromosome.X, marker.alleles(), marker.frequencies(), 0, null);
        assertEquals(3, GenotypeProbabilities.inPopulation(x, Sex.MALE).length);
        assertEquals(0.75, GenotypeProbabilities.inPopulation(x, Sex.MALE)[1], 1e-15);
        assertEquals(0.5625, GenotypeProbabilities.inPopulation(x, Sex.FEMALE)[2], 1e-15);
    }

    @Test
    void are_refused_where_the_relatives_cannot_be() {
        Marker marker = new Marker("M", Chromosome.AUTOSOMAL, List.of("A", "B"), new double[] {0.25, 0.75}, 0, null);
        Pedigree family = new Pedigree(List.of(new Member("f", null, null, Sex.MALE), new Member("s", "f", null, Sex.MALE),
                new Member("t", "f", null, Sex.MALE)));
        assertThrows(IllegalArgumentException.class, () -> GenotypeProbabilities.of(marker, family, "t",
                Map.of("f", new Genotype("A", "A"), "s", new Genotype("B", "B")), Circumstances.PLAIN));
    }
}
