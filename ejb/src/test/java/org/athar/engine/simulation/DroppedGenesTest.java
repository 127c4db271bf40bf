package org.athar.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.PedigreeLikelihood;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** Simulated genotypes come as often as the likelihood says. */
class DroppedGenesTest {

    private static final MutationRates OFTEN = new MutationRates(0.2, 0.1, 0.3);
    private static final Pedigree TRIO = new Pedigree(List.of(new Member("child", "father", "mother", Sex.MALE),
            new Member("father", null, null, Sex.MALE), new Member("mother", null, null, Sex.FEMALE)));
    private static final int TIMES = 200_000;

    private static Marker marker(Chromosome chromosome, double silent, boolean mutating) {
        return new Marker("M", chromosome, List.of("9", "9.3", "10"), new double[] {0.1, 0.3, 0.6}, silent,
                mutating ? new MutationModel(MutationModel.Kind.STEPWISE, OFTEN, new MutationRates(0.05, 0.02, 0.5)) : null);
    }

    private static void comesAsOftenAsItIsLikely(Marker marker) {
        GeneDropping dropping = new GeneDropping(marker);
        SplittableRandom random = new SplittableRandom(7);
        Map<Map<String, Genotype>, Integer> counted = new HashMap<>();
        for (int time = 0; time < TIMES; time++) {
            counted.merge(ordered(dropping.genotypes(TRIO, random)), 1, Integer::sum);
        }
        counted.forEach((seen, times) -> {
            if (seen.size() == TRIO.members().size()) {
                double likely = PedigreeLikelihood.at(marker, TRIO, seen, Circumstances.PLAIN);
                double spread = Math.sqrt(TIMES * likely * (1 - likely));
                assertTrue(likely > 0 && Math.abs(times - TIMES * likely) < 5 * spread + 5, () -> seen + " came " + times + " times");
            }
        });
    }

    private static Map<String, Genotype> ordered(Map<String, Genotype> seen) {
        Map<String, Genotype> ordered = new HashMap<>();
        seen.forEach((who, genotype) -> {
            List<String> sorted = Stream.of(genotype.first(), genotype.second()).filter(allele -> allele != null).sorted().toList();
            ordered.put(who, new Genotype(sorted.get(0), sorted.size() > 1 ? sorted.get(1) : null));
        });
        return ordered;
    }

    @Test
    void a_trio_is_drawn_as_often_as_it_is_likely() {
        comesAsOftenAsItIsLikely(marker(Chromosome.AUTOSOMAL, 0, false));
        comesAsOftenAsItIsLikely(marker(Chromosome.AUTOSOMAL, 0, true));
        comesAsOftenAsItIsLikely(marker(Chromosome.AUTOSOMAL, 0.2, false));
    }

    @Test
    void a_son_has_one_allele_of_his_mother_at_the_x_chromosome() {
        comesAsOftenAsItIsLikely(marker(Chromosome.X, 0, true));
        Map<String, Genotype> seen = new GeneDropping(marker(Chromosome.X, 0, false)).genotypes(TRIO, new SplittableRandom(1));
        assertNull(seen.get("child").second());
    }

    @Test
    void one_seed_gives_the_same_genotypes() {
        GeneDropping dropping = new GeneDropping(marker(Chromosome.AUTOSOMAL, 0, true));
        SplittableRandom one = new SplittableRandom(3);
        SplittableRandom same = new SplittableRandom(3);
        Map<String, Genotype> first = dropping.genotypes(TRIO, one);
        assertEquals(first, dropping.genotypes(TRIO, same));
        assertNotEquals(List.of(first, first, first), Stream.generate(() -> dropping.genotypes(TRIO, one)).limit(3).toList());
    }
}
