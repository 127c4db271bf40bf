package org.athar.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.RatioRow;

/**
 * Compares unidentified profiles with families that miss members: that the profile is the missing member's, against that it is somebody
 * else's of the population. Exactly the pairs whose likelihood ratio is at or above the threshold are found. A profile of a man is not
 * compared with a missing woman, nor the other way round. Safe for several threads.
 */
public final class BlindSearch {

    /** So many families are searched together: their tables fit the processor's cache. */
    public static final int TILE = 512;

    private final List<CodedMarker> markers;
    private final FamilyTables tables;
    private final CodedProfiles profiles;
    private final double threshold;

    /**
     * Of these profiles.
     *
     * @param markers   independent of each other
     * @param threshold decimal logarithm of the least likelihood ratio that is wanted; minus infinity for every pair, with a ratio of 0 too
     */
    public BlindSearch(List<Marker> markers, List<Profile> profiles, double threshold) {
        if (markers.isEmpty() || Double.isNaN(threshold)) {
            throw new IllegalArgumentException("a search needs markers and a threshold, not " + markers.size() + " and " + threshold);
        }
        this.markers = markers.stream().map(CodedMarker::new).toList();
        this.tables = new FamilyTables(this.markers);
        this.profiles = new CodedProfiles(this.markers, profiles);
        this.threshold = threshold;
    }

    /** How many tiles so many families are. */
    public static int tiles(int families) {
        return (families + TILE - 1) / TILE;
    }

    /**
     * Searches the tiles that are wanted, on all processors, and forgets each when it is done.
     *
     * @param families asked for by place, each once; may be read or made when it is asked for, by several threads
     * @param wanted   by number of tile: false for one that was stored before
     * @param found    gets one tile after another, in no order, never two at once
     * @param stopped  asked before each tile: whether to begin no more
     */
    public void search(List<Family> families, IntPredicate wanted, Consumer<SearchedTile> found, BooleanSupplier stopped) {
        IntStream.range(0, tiles(families.size())).parallel().filter(wanted).forEach(number -> {
            if (!stopped.getAsBoolean()) {
                SearchedTile tile = tile(number, families.subList(number * TILE, Math.min(families.size(), (number + 1) * TILE)));
                synchronized (this) {
                    found.accept(tile);
                }
            }
        });
    }

    /**
     * Every profile at or above the threshold for the missing members of one family, in no order; an {@link IllegalArgumentException} where
     * what was seen of the family is impossible.
     */
    public List<Candidate> search(Family family) {
        List<Candidate> candidates = new ArrayList<>();
        for (String missing : family.missing()) {
            RatioRow[] rows = tables.of(family, missing);
            double[][] logarithms = CodedProfiles.logarithms(markers, rows);
            Sex sex = family.sexOf(missing);
            for (int profile = profiles.from(sex); profile < profiles.to(sex); profile++) {
                double log10 = profiles.log10(profile, rows, logarithms);
                if (log10 >= threshold) {
                    candidates.add(new Candidate(profiles.id(profile), family.id(), missing, log10));
                }
            }
        }
        return candidates;
    }

    private SearchedTile tile(int number, List<Family> families) {
        List<SearchedTile.Refused> refused = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        long compared = 0;
        for (MissingPersons persons : tables.persons(families, number * TILE, refused)) {
            compared += persons.compare(profiles, markers, threshold, candidates::add);
        }
        return new SearchedTile(number, candidates, compared, refused);
    }
}
