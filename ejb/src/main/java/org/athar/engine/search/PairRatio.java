package org.athar.engine.search;

import java.util.List;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Marker;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.RatioRow;

/**
 * The likelihood ratio of a profile and a missing member, marker by marker, as the search computes it.
 *
 * @param markers in the order in which they were given
 */
public record PairRatio(List<AtMarker> markers) {

    /**
     * At one marker.
     *
     * @param marker its name
     * @param typed  whether anything was seen of the profile
     * @param ratio  the likelihood ratio: 1 where nothing was seen, 0 where the profile cannot be the member's
     */
    public record AtMarker(String marker, boolean typed, double ratio) {
    }

    /** Keeps the markers as they are. */
    public PairRatio {
        markers = List.copyOf(markers);
    }

    /** Computes it; an {@link IllegalArgumentException} where what was seen of the family is impossible. */
    public static PairRatio of(List<Marker> markers, Profile profile, Family family, String missing) {
        List<CodedMarker> coded = markers.stream().map(CodedMarker::new).toList();
        RatioRow[] rows = new FamilyTables(coded).of(family, missing);
        CodedProfiles one = new CodedProfiles(coded, List.of(profile));
        return new PairRatio(IntStream.range(0, rows.length).mapToObj(at -> new AtMarker(coded.get(at).name(),
                one.column(0, at) != coded.get(at).columns().nothing(), rows[at].ratio(one.column(0, at), profile.lost()))).toList());
    }

    /** The decimal logarithm of the whole ratio; minus infinity where one marker excludes the pair. */
    public double log10() {
        return markers.stream().mapToDouble(at -> Math.log10(at.ratio)).sum();
    }

    /** How many markers exclude the pair. */
    public int excluding() {
        return (int) markers.stream().filter(at -> at.ratio == 0).count();
    }

    /** At how many markers something was seen of the profile. */
    public int typed() {
        return (int) markers.stream().filter(AtMarker::typed).count();
    }
}
