package org.athar.engine.kinship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** What must hold of every family, whoever is in it and however they are called. */
class PropertiesOfAnyFamilyTest {

    private static final int FAMILIES = 40;

    /** Two generations of cousin marriages, long enough for answers to be asked: the child of the last two, typed with an aunt. */
    private static final Pedigree COUSINS = new Pedigree(List.of(man("g", null, null), woman("G", null, null), man("a", "g", "G"),
            man("b", "g", "G"), woman("A", null, null), woman("B", null, null), man("c", "a", "A"), woman("D", "b", "B"),
            man("e", "a", "A"), woman("F", "b", "B"), man("h", "c", "D"), woman("I", "e", "F"), woman("S", "e", "F"), man("x", "h", "I")));

    private static Member man(String id, String father, String mother) {
        return new Member(id, father, mother, Sex.MALE);
    }

    private static Member woman(String id, String father, String mother) {
        return new Member(id, father, mother, Sex.FEMALE);
    }

    private static double of(Marker marker, Pedigree pedigree, Map<String, Genotype> seen, double theta) {
        return PedigreeLikelihood.at(marker, pedigree, seen, new Circumstances(theta, Map.of()));
    }

    private static Marker with(Marker marker, MutationModel mutation) {
        return new Marker(marker.name(), marker.chromosome(), marker.alleles(), marker.frequencies(), marker.silentFrequency(), mutation);
    }

    private interface Holds {
        void of(RandomFamily drawn, Marker marker, Pedigree pedigree, Map<String, Genotype> seen);
    }

    private static void always(Holds holds) {
        for (Chromosome chromosome : Chromosome.values()) {
            RandomFamily drawn = new RandomFamily(42);
            for (int one = 0; one < FAMILIES; one++) {
                MutationModel.Kind[] kinds = MutationModel.Kind.values();
                Marker marker = drawn.marker(chromosome, kinds[one % kinds.length], 0.02, one % 3 == 0);
                Pedigree pedigree = drawn.pedigree(6);
                holds.of(drawn, marker, pedigree, drawn.seen(marker, pedigree, man -> false));
            }
        }
    }

    @Test
    void genotypes_of_a_member_sum_to_one_given_the_relatives() {
        always((drawn, marker, pedigree, seen) -> {
            Member last = pedigree.members().get(5);
            boolean alone = marker.chromosome() == Chromosome.X && last.sex() == Sex.MALE;
            Marker plain = new Marker("M", marker.chromosome(), marker.alleles(), marker.frequencies(), 0, marker.mutation());
            Map<String, Genotype> others = new HashMap<>(seen);
            others.remove(last.id());
            double sum = 0;
            for (int first = 0; first < plain.alleles().size(); first++) {
                for (int second = first; second < (alone ? first + 1 : plain.alleles().size()); second++) {
                    others.put(last.id(), new Genotype(plain.alleles().get(first), alone ? null : plain.alleles().get(second)));
                    sum += of(plain, pedigree, others, 0.02);
                }
            }
            others.remove(last.id());
            double all = of(plain, pedigree, others, 0.02);
            assertEquals(all, sum, all * 1e-12);
        });
    }

    @Test
    void names_and_the_order_of_members_change_nothing() {
        always((drawn, marker, pedigree, seen) -> {
            List<Member> renamed = new ArrayList<>(pedigree.members().stream().map(one -> new Member("z" + one.id(),
                    one.father() == null ? null : "z" + one.father(), one.mother() == null ? null : "z" + one.mother(), one.sex()))
                    .toList());
            Collections.shuffle(renamed, drawn.random());
            Map<String, Genotype> again = new HashMap<>();
            seen.forEach((id, genotype) -> again.put("z" + id, genotype.second() == null ? genotype
                    : new Genotype(genotype.second(), genotype.first())));
            double wanted = of(marker, pedigree, seen, 0.01);
            assertEquals(wanted, of(marker, new Pedigree(renamed), again, 0.01), wanted * 1e-12);
        });
    }

    @Test
    void the_order_of_alleles_changes_nothing_and_their_names_only_what_steps_by_them() {
        always((drawn, marker, pedigree, seen) -> {
            int last = marker.alleles().size() - 1;
            boolean named = marker.mutation().kind() == MutationModel.Kind.STEPWISE;
            double[] turned = IntStream.rangeClosed(0, last).mapToDouble(one -> marker.frequency(last - one)).toArray();
            List<String> names = IntStream.rangeClosed(0, last).mapToObj(one -> (named ? "" : "z") + marker.alleles().get(last - one))
                    .toList();
            Marker other = new Marker("M", marker.chromosome(), names, turned, marker.silentFrequency(), marker.mutation());
            Map<String, Genotype> again = new HashMap<>();
            seen.forEach((id, genotype) -> again.put(id, named ? genotype
                    : new Genotype("z" + genotype.first(), genotype.second() == null ? null : "z" + genotype.second())));
            double wanted = of(marker, pedigree, seen, 0.01);
            assertEquals(wanted, of(other, pedigree, again, 0.01), wanted * 1e-12);
        });
    }

    @Test
    void the_order_of_markers_changes_nothing() {
        RandomFamily drawn = new RandomFamily(3);
        List<Marker> markers = new ArrayList<>();
        Map<String, Map<String, Genotype>> seen = new HashMap<>();
        Pedigree pedigree = drawn.pedigree(5);
        for (int one = 0; one < 8; one++) {
            Marker marker = drawn.marker(Chromosome.AUTOSOMAL, MutationModel.Kind.STEPWISE, 0.01, false);
            markers.add(new Marker("M" + one, marker.chromosome(), marker.alleles(), marker.frequencies(), 0, marker.mutation()));
            seen.put("M" + one, drawn.seen(marker, pedigree, man -> false));
        }
        Pedigree strangers = new Pedigree(pedigree.members().stream().map(one -> new Member(one.id(), null, null, one.sex())).toList());
        double wanted = LikelihoodRatio.of(markers, seen, pedigree, strangers, Circumstances.PLAIN).log10();
        assertTrue(Double.isFinite(wanted));
        Collections.reverse(markers);
        assertEquals(wanted, LikelihoodRatio.of(markers, seen, pedigree, strangers, Circumstances.PLAIN).log10(), 1e-12);
    }

    @Test
    void theta_and_rates_of_mutation_end_where_there_are_none() {
        always((drawn, marker, pedigree, seen) -> {
            double none = of(with(marker, null), pedigree, seen, 0);
            double little = of(with(marker, RandomFamily.model(marker.mutation().kind(), 1e-11)), pedigree, seen, 1e-11);
            assertEquals(none, little, 1e-9);
            assertEquals(none, of(with(marker, RandomFamily.model(marker.mutation().kind(), 0)), pedigree, seen, 0), none * 1e-12);
        });
    }

    @Test
    void untyped_parents_of_founders_change_nothing_where_mutation_is_stationary() {
        always((drawn, marker, pedigree, seen) -> {
            List<Member> more = new ArrayList<>();
            for (Member member : pedigree.members()) {
                String id = member.id();
                more.add(new Member(id, member.father() == null ? "f" + id : member.father(),
                        member.mother() == null ? "m" + id : member.mother(), member.sex()));
                more.add(new Member("f" + id, null, null, Sex.MALE));
                more.add(new Member("m" + id, null, null, Sex.FEMALE));
            }
            for (MutationModel.Kind kind : List.of(MutationModel.Kind.PROPORTIONAL, MutationModel.Kind.DAWID)) {
                Marker stationary = with(marker, RandomFamily.model(kind, 0.02));
                double wanted = of(stationary, pedigree, seen, 0);
                assertEquals(wanted, of(stationary, new Pedigree(more), seen, 0), wanted * 1e-11, kind + " " + pedigree);
            }
        });
    }

    @Test
    void two_markers_that_recombine_freely_are_two_markers() {
        RandomFamily drawn = new RandomFamily(5);
        int possible = 0;
        for (int one = 0; one < FAMILIES; one++) {
            Marker first = drawn.marker(Chromosome.AUTOSOMAL, MutationModel.Kind.STEPWISE, 0.02, false);
            Marker second = drawn.marker(Chromosome.AUTOSOMAL, one % 2 == 0 ? null : MutationModel.Kind.EQUAL, 0.02, true);
            Pedigree pedigree = drawn.pedigree(5);
            Sighted at = new Sighted(first, drawn.seen(first, pedigree, man -> false));
            Sighted beside = new Sighted(second, drawn.seen(second, pedigree, man -> false));
            double wanted = of(first, pedigree, at.seen(), 0) * of(second, pedigree, beside.seen(), 0);
            assertEquals(wanted, PedigreeLikelihood.atLinked(at, beside, 0.5, pedigree, Circumstances.PLAIN), wanted * 1e-12);
            possible += wanted > 0 ? 1 : 0;
        }
        assertTrue(possible > FAMILIES / 4);
    }

    @Test
    void cousins_of_two_generations_have_genotypes_that_sum_to_one_in_whatever_order_alleles_stand() {
        int alleles = 12;
        List<String> names = IntStream.range(0, alleles).mapToObj(one -> "" + (8 + one)).toList();
        double[] frequencies = IntStream.range(0, alleles).mapToDouble(one -> (1 + one) / 78.0).toArray();
        MutationModel steps = RandomFamily.model(MutationModel.Kind.STEPWISE, 0.002);
        Marker marker = new Marker("M", Chromosome.AUTOSOMAL, names, frequencies, 0, steps);
        Map<String, Genotype> seen = new HashMap<>(Map.of("S", new Genotype("9", "12")));
        double aunt = of(marker, COUSINS, seen, 0);
        double sum = 0;
        for (int first = 0; first < alleles; first++) {
            for (int second = first; second < alleles; second++) {
                seen.put("x", new Genotype(names.get(first), names.get(second)));
                sum += of(marker, COUSINS, seen, 0);
            }
        }
        assertEquals(aunt, sum, aunt * 1e-12);
        double[] table = GenotypeProbabilities.of(marker, COUSINS, "x", Map.of("S", seen.get("S")), Circumstances.PLAIN);
        seen.put("x", new Genotype("9", "9"));
        assertEquals(of(marker, COUSINS, seen, 0) / aunt, table[2], 1e-14);
    }

    @Test
    void linked_markers_are_refused_at_the_X_chromosome() {
        RandomFamily drawn = new RandomFamily(1);
        Sighted x = new Sighted(drawn.marker(Chromosome.X, null, 0, false), Map.of());
        Sighted other = new Sighted(drawn.marker(Chromosome.AUTOSOMAL, null, 0, false), Map.of());
        for (List<Sighted> pair : List.of(List.of(x, other), List.of(other, x))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> PedigreeLikelihood.atLinked(pair.get(0), pair.get(1), 0.1,
                    COUSINS, Circumstances.PLAIN)).getMessage().startsWith("M is at the X chromosome"));
        }
        assertThrows(IllegalArgumentException.class, () -> PedigreeLikelihood.atLinked(other, other, 0.6, COUSINS, Circumstances.PLAIN));
    }

    @Test
    void what_needs_too_large_a_table_is_refused_and_not_begun() {
        Marker marker = new Marker("M", Chromosome.AUTOSOMAL, IntStream.range(0, 20).mapToObj(one -> "" + one).toList(),
                IntStream.range(0, 20).mapToDouble(one -> 0.05).toArray(), 0, RandomFamily.model(MutationModel.Kind.STEPWISE, 0.001));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> of(marker, COUSINS, Map.of(), 0.01)).getMessage()
                .startsWith("the sum needs a table of more than 16777216 numbers"));
    }
}
