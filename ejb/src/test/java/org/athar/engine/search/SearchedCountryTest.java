package org.athar.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.simulation.InventedSearch;
import org.junit.jupiter.api.Test;

/** A search at a threshold finds the pairs that the whole matrix has, no more and no less, whichever way it is made. */
class SearchedCountryTest {

    private static final List<Marker> STEPWISE = new RandomFamilies(5).markers(17, MutationModel.Kind.STEPWISE);
    private static final List<Marker> PLAIN = new RandomFamilies(6).markers(16, null);
    private static final double[] THRESHOLDS = {-2, 0.5, 4};
    private static final int MANY = 350;

    private static Set<Candidate> matrix(List<Marker> markers, List<Profile> profiles, List<Family> families) {
        BlindSearch all = new BlindSearch(markers, profiles, Double.NEGATIVE_INFINITY);
        return families.stream().map(all::search).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static Set<Candidate> searched(List<Marker> markers, List<Profile> profiles, List<Family> families, double threshold) {
        Set<Candidate> found = new HashSet<>();
        new BlindSearch(markers, profiles, threshold).search(families, tile -> true, tile -> found.addAll(tile.candidates()), () -> false);
        return found;
    }

    /** Compares what is found of so many profiles and families at three thresholds with the whole matrix. */
    static void losesNothing(List<Marker> markers, int size, long seed) {
        InventedSearch invented = new InventedSearch(markers, size, size, seed);
        BlindSearch all = new BlindSearch(markers, invented.profiles(), Double.NEGATIVE_INFINITY);
        List<Candidate> matrix = invented.families().parallelStream().map(all::search).flatMap(Collection::stream)
                .filter(pair -> pair.log10() >= THRESHOLDS[0]).toList();
        for (double threshold : THRESHOLDS) {
            Set<Candidate> wanted = matrix.stream().filter(pair -> pair.log10() >= threshold).collect(Collectors.toSet());
            assertTrue(wanted.size() > 100);
            assertEquals(wanted, searched(markers, invented.profiles(), invented.families(), threshold));
        }
    }

    @Test
    void nothing_is_lost_and_nothing_added_at_any_threshold() {
        losesNothing(STEPWISE, MANY, 1);
        losesNothing(PLAIN, MANY, 2);
    }

    @Test
    void a_new_profile_finds_what_the_whole_search_finds_of_it() {
        InventedSearch invented = new InventedSearch(STEPWISE, 100, MANY, 3);
        Set<Candidate> wanted = searched(STEPWISE, invented.profiles(), invented.families(), 1);
        StandingSearch standing = new StandingSearch(STEPWISE, invented.families(), 1);
        assertEquals(wanted, invented.profiles().stream().map(standing::search).flatMap(Collection::stream).collect(Collectors.toSet()));
        assertTrue(wanted.size() > 50);
    }

    @Test
    void the_true_family_comes_first() {
        InventedSearch invented = new InventedSearch(STEPWISE, 200, 200, 4);
        Set<Candidate> matrix = matrix(STEPWISE, invented.profiles(), invented.families());
        long first = IntStream.range(0, invented.matched()).filter(at -> {
            Candidate best = matrix.stream().filter(pair -> pair.profile().equals("P" + at))
                    .max((one, other) -> Double.compare(one.log10(), other.log10())).orElseThrow();
            return best.family().equals("F" + at);
        }).count();
        assertTrue(first > 0.85 * invented.matched(), first + " of " + invented.matched());
    }

    @Test
    void a_pair_is_told_marker_by_marker() {
        InventedSearch invented = new InventedSearch(PLAIN, 40, 40, 5);
        Family family = invented.families().get(0);
        for (Candidate pair : new BlindSearch(PLAIN, invented.profiles(), Double.NEGATIVE_INFINITY).search(family)) {
            Profile profile = invented.profiles().get(Integer.parseInt(pair.profile().substring(1)));
            PairRatio ratio = PairRatio.of(PLAIN, profile, family, pair.missing());
            assertEquals(pair.log10(), ratio.log10());
            assertEquals(pair.log10() == Double.NEGATIVE_INFINITY, ratio.excluding() > 0);
            assertEquals(profile.seen().size(), ratio.typed());
        }
    }

    @Test
    void men_are_not_sought_among_women_and_who_is_unknown_among_both() {
        Family family = new Family("F", Pedigree.told("f M son=f+M DAUGHTER=f+M"), List.of("son", "DAUGHTER"), Map.of(),
                Circumstances.PLAIN);
        List<Profile> profiles = List.of(new Profile("man", Sex.MALE, Map.of(), 0), new Profile("woman", Sex.FEMALE, Map.of(), 0),
                new Profile("bone", null, Map.of(), 0));
        Set<String> pairs = searched(PLAIN, profiles, List.of(family), -1).stream()
                .map(pair -> pair.profile() + " " + pair.missing()).collect(Collectors.toSet());
        assertEquals(Set.of("man son", "bone son", "woman DAUGHTER", "bone DAUGHTER"), pairs);
    }

    @Test
    void a_profile_that_lost_copies_is_found_where_the_likelihood_allows_for_it() {
        List<Marker> one = List.of(PLAIN.get(0));
        Family family = new Family("F", Pedigree.told("f M x=f+M"), List.of("x"),
                Map.of("M0", Map.of("f", new Genotype("8", "8"), "M", new Genotype("9", "9"))), Circumstances.PLAIN);
        List<Profile> profiles = List.of(new Profile("whole", null, Map.of("M0", new Genotype("8", "8")), 0),
                new Profile("lossy", null, Map.of("M0", new Genotype("8", "8")), 0.2));
        Set<Candidate> found = searched(one, profiles, List.of(family), -10);
        assertEquals(matrix(one, profiles, List.of(family)).stream().filter(pair -> pair.log10() > -10).collect(Collectors.toSet()), found);
        assertEquals(List.of("lossy"), found.stream().map(Candidate::profile).toList());
    }

    @Test
    void a_family_that_cannot_be_is_named_and_the_others_are_searched() {
        Map<String, Map<String, Genotype>> impossible = Map.of("M0", Map.of("f", new Genotype("8", "8"), "s", new Genotype("9", "9")));
        List<Family> families = List.of(
                new Family("A", Pedigree.told("f M x=f+M s=f+M"), List.of("x"), impossible, Circumstances.PLAIN),
                new Family("B", Pedigree.told("f M x=f+M s=f+M"), List.of("x"), Map.of(), Circumstances.PLAIN));
        List<SearchedTile> tiles = new ArrayList<>();
        BlindSearch search = new BlindSearch(PLAIN, List.of(new Profile("p", null, Map.of(), 0)), -1);
        search.search(families, tile -> true, tiles::add, () -> false);
        assertEquals(List.of("A"), tiles.get(0).refused().stream().map(SearchedTile.Refused::family).toList());
        assertEquals(List.of("B"), tiles.get(0).candidates().stream().map(Candidate::family).toList());
        assertEquals(1, tiles.get(0).compared());
    }

    @Test
    void tiles_that_are_done_are_left_out_and_a_stop_begins_no_more() {
        InventedSearch invented = new InventedSearch(PLAIN, 10, BlindSearch.TILE * 2 + 1, 6);
        BlindSearch search = new BlindSearch(PLAIN, invented.profiles(), 3);
        List<Integer> done = new ArrayList<>();
        search.search(invented.families(), tile -> tile != 1, tile -> done.add(tile.number()), () -> false);
        assertEquals(Set.of(0, 2), Set.copyOf(done));
        search.search(invented.families(), tile -> true, tile -> done.add(tile.number()), () -> true);
        assertEquals(2, done.size());
    }
}
