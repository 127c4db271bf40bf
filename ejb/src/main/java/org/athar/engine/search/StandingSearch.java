package org.athar.engine.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.search.table.CodedMarker;

/**
 * Keeps what is needed of all families to compare a new profile with them at once: two bytes for each column of each marker and missing
 * person, 3 kB at 20 markers, 0.3 GB for 100,000 of them. The exact tables of a few are made anew for each profile. It finds exactly the
 * pairs that {@link BlindSearch} does. Safe for several threads.
 */
public final class StandingSearch {

    private final List<CodedMarker> markers;
    private final List<Family> families;
    private final FamilyTables tables;
    private final double threshold;
    private final List<Kept> kept;
    private final List<SearchedTile.Refused> refused;

    private record Kept(Sex sex, List<MissingPersons.Person> persons, Penalties penalties) {
    }

    /**
     * Of these families.
     *
     * @param markers   independent of each other
     * @param families  asked for by place, now and again when a profile comes near one; must stay as they are
     * @param threshold decimal logarithm of the least likelihood ratio that is wanted
     */
    public StandingSearch(List<Marker> markers, List<Family> families, double threshold) {
        this.markers = markers.stream().map(CodedMarker::new).toList();
        this.families = families;
        this.tables = new FamilyTables(this.markers);
        this.threshold = threshold;
        List<SearchedTile.Refused> all = new ArrayList<>();
        this.kept = IntStream.range(0, BlindSearch.tiles(families.size())).parallel().mapToObj(tile -> tile(tile, all))
                .flatMap(Collection::stream).toList();
        this.refused = List.copyOf(all);
    }

    private List<Kept> tile(int number, List<SearchedTile.Refused> all) {
        int first = number * BlindSearch.TILE;
        List<SearchedTile.Refused> mine = new ArrayList<>();
        List<Family> some = families.subList(first, Math.min(families.size(), first + BlindSearch.TILE));
        List<Kept> found = tables.persons(some, first, mine).stream()
                .map(persons -> new Kept(persons.sex(), List.copyOf(persons.persons()), persons.penalties(markers, threshold))).toList();
        synchronized (all) {
            all.addAll(mine);
        }
        return found;
    }

    /** Missing persons that are not searched for, with the reason. */
    public List<SearchedTile.Refused> refused() {
        return refused;
    }

    /** Every missing person with whom the profile is at or above the threshold, in no order. */
    public List<Candidate> search(Profile profile) {
        CodedProfiles coded = new CodedProfiles(markers, List.of(profile));
        List<Candidate> candidates = new ArrayList<>();
        for (Kept some : kept) {
            if (coded.from(some.sex) < coded.to(some.sex)) {
                some.penalties.each(coded, 0, new char[some.persons.size()], at -> {
                    MissingPersons.Person person = some.persons.get(at);
                    double log10 = coded.log10(0, tables.of(families.get(person.place()), person.missing()));
                    if (log10 >= threshold) {
                        candidates.add(person.candidate(profile.id(), log10));
                    }
                });
            }
        }
        return candidates;
    }
}
