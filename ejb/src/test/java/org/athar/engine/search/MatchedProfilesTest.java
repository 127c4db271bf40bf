package org.athar.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.simulation.GeneDropping;
import org.junit.jupiter.api.Test;

/** Profiles of one person, and of relatives, are found among others. */
class MatchedProfilesTest {

    private static final List<Marker> MARKERS = new RandomFamilies(8).markers(15, MutationModel.Kind.EQUAL);
    private static final Pedigree KIN = Pedigree.told("f M x=f+M S=f+M h=f+N N stranger W c=x+W");
    private static final DirectSearch.Tolerance EXACT = new DirectSearch.Tolerance(10, 0, 0);

    private static Map<String, Profile> drop(Pedigree pedigree, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Map<String, Genotype>> seen = new HashMap<>();
        for (Marker marker : MARKERS) {
            new GeneDropping(marker).genotypes(pedigree, random)
                    .forEach((who, genotype) -> seen.computeIfAbsent(who, any -> new HashMap<>()).put(marker.name(), genotype));
        }
        return pedigree.members().stream().collect(Collectors.toMap(member -> member.id(),
                member -> new Profile(member.id(), member.sex(), seen.get(member.id()), 0)));
    }

    private static Profile changed(Profile profile, String id, String marker, Genotype genotype) {
        Map<String, Genotype> seen = new HashMap<>(profile.seen());
        seen.put(marker, genotype);
        return new Profile(id, profile.sex(), seen, profile.lost());
    }

    private static Genotype other(Genotype genotype) {
        return genotype.seen().noneMatch("8"::equals) ? new Genotype("8", "8") : new Genotype("13", "13");
    }

    private static List<DirectMatch> pairs(List<Profile> profiles, DirectSearch.Tolerance tolerance) {
        List<DirectMatch> found = new ArrayList<>();
        new DirectSearch(MARKERS, profiles).searchAll(tolerance, found::add);
        return found;
    }

    @Test
    void the_same_person_is_found_whatever_the_order_of_alleles() {
        Profile one = drop(KIN, 1).get("x");
        Genotype seen = one.seen().get("M3");
        List<Profile> all = new ArrayList<>(drop(KIN, 2).values());
        all.add(changed(one, "first", "M3", seen));
        all.add(changed(one, "second", "M3", new Genotype(seen.second(), seen.first())));
        List<DirectMatch> found = pairs(all, EXACT);
        assertEquals(1, found.size());
        assertEquals(15, found.get(0).alike());
        assertEquals(1, new DirectSearch(MARKERS, all).search(all.get(all.size() - 1), EXACT).size());
    }

    @Test
    void a_lost_copy_is_no_difference_and_a_difference_is_counted() {
        Profile one = drop(KIN, 1).get("x");
        String two = one.seen().entrySet().stream().filter(at -> !at.getValue().first().equals(at.getValue().second()))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        Profile lossy = changed(one, "lossy", two, new Genotype(one.seen().get(two).first(), one.seen().get(two).first()));
        Profile alone = changed(one, "alone", two, new Genotype(one.seen().get(two).second(), null));
        Profile different = changed(one, "different", two, other(one.seen().get(two)));
        assertEquals(0, pairs(List.of(one, lossy), EXACT).size());
        DirectMatch loss = pairs(List.of(one, lossy), new DirectSearch.Tolerance(10, 1, 0)).get(0);
        assertEquals(List.of(14, 1, 0, 15), List.of(loss.alike(), loss.lost(), loss.different(), loss.compared()));
        assertEquals(1, pairs(List.of(alone, one), new DirectSearch.Tolerance(10, 1, 0)).size());
        assertEquals(0, pairs(List.of(one, different), new DirectSearch.Tolerance(10, 15, 0)).size());
        assertEquals(1, pairs(List.of(one, different), new DirectSearch.Tolerance(10, 0, 1)).get(0).different());
    }

    @Test
    void too_few_markers_are_no_match() {
        Profile one = drop(KIN, 1).get("x");
        Profile few = new Profile("few", null, Map.of("M0", one.seen().get("M0")), 0);
        assertEquals(0, pairs(List.of(one, few), EXACT).size());
        assertEquals(1, pairs(List.of(one, few), new DirectSearch.Tolerance(1, 0, 0)).get(0).compared());
    }

    @Test
    void relatives_are_found_under_their_relationship() {
        int found = 0;
        int wrong = 0;
        for (long seed = 0; seed < 20; seed++) {
            List<Profile> all = List.copyOf(drop(KIN, seed).values());
            Set<List<String>> parents = pairs(all, Relationship.PARENT, 1);
            Set<List<String>> children = pairs(all, Relationship.CHILD, 1);
            found += parents.contains(List.of("x", "f")) ? 1 : 0;
            found += parents.contains(List.of("c", "x")) ? 1 : 0;
            found += children.contains(List.of("M", "S")) ? 1 : 0;
            found += pairs(all, Relationship.FULL_SIBLING, 1).contains(List.of("x", "S")) ? 1 : 0;
            found += pairs(all, Relationship.PATERNAL_HALF_SIBLING, 0).contains(List.of("x", "h")) ? 1 : 0;
            wrong += parents.contains(List.of("x", "stranger")) || children.contains(List.of("M", "N")) ? 1 : 0;
        }
        assertTrue(found >= 85 && wrong <= 2, "found " + found + " of 100, wrong " + wrong);
    }

    private static Set<List<String>> pairs(List<Profile> profiles, Relationship relationship, double threshold) {
        BlindSearch search = new BlindSearch(MARKERS, profiles, threshold);
        return profiles.stream().flatMap(profile -> search.search(relationship.family(profile)).stream())
                .map(pair -> List.of(pair.family(), pair.profile())).collect(Collectors.toSet());
    }

    @Test
    void every_relationship_has_a_man_and_a_woman_missing() {
        for (Relationship relationship : Relationship.values()) {
            for (Sex sex : Sex.values()) {
                Family family = relationship.family(new Profile("p", sex, Map.of("M0", new Genotype("8", "9")), 0));
                assertEquals(Set.of(Sex.MALE, Sex.FEMALE), family.missing().stream().map(family::sexOf).collect(Collectors.toSet()));
                assertTrue(family.pedigree().members().stream().anyMatch(member -> member.sex() == sex
                        && family.seen().get("M0").containsKey(member.id())));
            }
        }
    }
}
