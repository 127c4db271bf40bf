package org.athar.engine.kinship;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.pedigree.Pedigree;

/**
 * What carries a likelihood ratio: what it would be without each of the markers, and without what was seen of each relative.
 *
 * @param whole     of all markers and relatives
 * @param markers   each left out, in the order in which they were given
 * @param relatives each left out, in the order in which they were given
 */
public record LeaveOneOut(LikelihoodRatio whole, List<LeftOut> markers, List<LeftOut> relatives) {

    /**
     * One of them.
     *
     * @param name  of the marker or the relative
     * @param log10 the decimal logarithm of the ratio without it; as {@link LikelihoodRatio#log10} where that is no number
     */
    public record LeftOut(String name, double log10) {
    }

    /** Keeps the lists as they are. */
    public LeaveOneOut {
        markers = List.copyOf(markers);
        relatives = List.copyOf(relatives);
    }

    /**
     * Computes it: a whole ratio for each relative.
     *
     * @param relatives those to leave out one by one; an {@link IllegalArgumentException} for one of whom nothing was seen
     */
    public static LeaveOneOut of(List<Marker> markers, Map<String, Map<String, Genotype>> seen, Pedigree numerator, Pedigree denominator,
            Circumstances circumstances, Collection<String> relatives) {
        LikelihoodRatio whole = LikelihoodRatio.of(markers, seen, numerator, denominator, circumstances);
        return new LeaveOneOut(whole, whole.markers().stream().map(left -> new LeftOut(left.marker(),
                new LikelihoodRatio(whole.markers().stream().filter(other -> other != left).toList()).log10())).toList(),
                relatives.stream().map(left -> new LeftOut(left,
                        LikelihoodRatio.of(markers, without(left, seen), numerator, denominator, circumstances).log10())).toList());
    }

    private static Map<String, Map<String, Genotype>> without(String left, Map<String, Map<String, Genotype>> seen) {
        if (seen.values().stream().noneMatch(here -> here.containsKey(left))) {
            throw new IllegalArgumentException("nothing was seen of " + left + ", so nothing can be left out");
        }
        Map<String, Map<String, Genotype>> others = new HashMap<>();
        seen.forEach((marker, here) -> {
            Map<String, Genotype> rest = new HashMap<>(here);
            rest.remove(left);
            others.put(marker, rest);
        });
        return others;
    }

    /** By how much the logarithm is larger with it than without: what it speaks for; not a number where both are infinite. */
    public double carriedBy(LeftOut one) {
        return whole.log10() - one.log10();
    }
}
