package org.athar.engine.kinship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** A family in which somebody is not whose child the pedigree says, or a genotype is another's. */
class FamilyWithAStrangerTest {

    private static final Pedigree FAMILY = new Pedigree(List.of(new Member("father", null, null, Sex.MALE),
            new Member("mother", null, null, Sex.FEMALE), new Member("first", "father", "mother", Sex.MALE),
            new Member("second", "father", "mother", Sex.FEMALE), new Member("uncle", null, null, Sex.MALE)));

    private static Marker marker(String name) {
        return new Marker(name, Chromosome.AUTOSOMAL, List.of("1", "2", "3", "4", "5"), new double[] {0.4, 0.3, 0.2, 0.1, 0}, 0,
                RandomFamily.model(MutationModel.Kind.STEPWISE, 0.01));
    }

    private static Map<String, Genotype> seen(String father, String mother, String first, String second) {
        Map<String, Genotype> seen = new HashMap<>();
        Map.of("father", father, "mother", mother, "first", first, "second", second).forEach((member, two) -> {
            if (!two.isEmpty()) {
                seen.put(member, new Genotype(two.substring(0, 1), two.substring(1)));
            }
        });
        seen.put("somebody else", new Genotype("9", "9"));
        return seen;
    }

    private static MendelianConsistency of(Map<String, Map<String, Genotype>> seen, double silent) {
        List<Marker> markers = seen.keySet().stream().sorted().map(name -> new Marker(name, Chromosome.AUTOSOMAL, marker(name).alleles(),
                marker(name).frequencies(), silent, marker(name).mutation())).toList();
        return MendelianConsistency.of(FAMILY, markers, seen, Map.of());
    }

    @Test
    void is_consistent_where_all_fits_also_with_an_allele_that_no_table_has() {
        MendelianConsistency found = of(Map.of("A", seen("11", "22", "12", "12"), "B", seen("15", "23", "52", "13")), 0);
        assertEquals(List.of(), found.loci());
        assertTrue(found.isConsistent());
        assertEquals(2, found.compared());
        assertEquals(Map.of(), found.mendedByOne());
    }

    @Test
    void names_each_inconsistent_locus_and_who_alone_would_mend_it() {
        MendelianConsistency found = of(Map.of("A", seen("11", "22", "12", "33"), "B", seen("12", "33", "13", "34"),
                "C", seen("11", "22", "12", "12")), 0);
        assertFalse(found.isConsistent());
        assertEquals(3, found.compared());
        assertEquals(List.of(new MendelianConsistency.Locus("A", List.of(Set.of("second"))),
                new MendelianConsistency.Locus("B", List.of(Set.of("father"), Set.of("second")))), found.loci());
        assertEquals(Map.of("father", 1, "second", 2), found.mendedByOne());
    }

    @Test
    void names_sets_of_two_where_nobody_alone_mends_it() {
        assertEquals(List.of(new MendelianConsistency.Locus("A", List.of(Set.of("father", "mother"), Set.of("first", "second")))),
                of(Map.of("A", seen("11", "22", "33", "44")), 0).loci());
        assertEquals(Map.of(), of(Map.of("A", seen("11", "22", "33", "44")), 0).mendedByOne());
    }

    @Test
    void may_be_explained_by_a_silent_allele_or_a_lost_one() {
        Map<String, Map<String, Genotype>> seen = Map.of("A", seen("11", "", "22", ""));
        assertEquals(1, of(seen, 0).loci().size());
        assertEquals(0, of(seen, 0.01).loci().size());
        assertEquals(0, MendelianConsistency.of(FAMILY, List.of(marker("A")), seen, Map.of("first", 0.1)).loci().size());
    }

    @Test
    void is_not_searched_beyond_the_bound() {
        List<Member> members = new ArrayList<>();
        Map<String, Genotype> seen = new HashMap<>();
        members.add(new Member("father", null, null, Sex.MALE));
        seen.put("father", new Genotype("1", "1"));
        for (int child = 0; child < 40; child++) {
            members.add(new Member("child" + child, "father", null, Sex.MALE));
            seen.put("child" + child, new Genotype("1", child < 2 ? "2" : "1"));
        }
        members.add(new Member("grandfather", null, null, Sex.MALE));
        members.set(0, new Member("father", "grandfather", null, Sex.MALE));
        seen.put("grandfather", new Genotype("1", "2"));
        Pedigree family = new Pedigree(members);
        assertTrue(MendelianConsistency.of(family, List.of(marker("A")), Map.of("A", seen), Map.of()).isConsistent());
        for (int child = 0; child < 5; child++) {
            seen.put("child" + child, new Genotype("2", "2"));
        }
        MendelianConsistency found = MendelianConsistency.of(family, List.of(marker("A")), Map.of("A", seen), Map.of());
        assertEquals(List.of(Set.of("father")), found.loci().get(0).mending());
        seen.put("child5", new Genotype("3", "3"));
        seen.put("child6", new Genotype("4", "4"));
        seen.put("father", new Genotype("1", "2"));
        assertEquals(List.of(Set.of("child5", "child6")), MendelianConsistency.of(family, List.of(marker("A")), Map.of("A", seen), Map.of())
                .loci().get(0).mending());
        seen.put("child7", new Genotype("3", "3"));
        seen.put("child8", new Genotype("4", "4"));
        seen.put("grandfather", new Genotype("3", "3"));
        assertEquals(List.of(), MendelianConsistency.of(family, List.of(marker("A")), Map.of("A", seen), Map.of()).loci().get(0).mending());
    }
}
