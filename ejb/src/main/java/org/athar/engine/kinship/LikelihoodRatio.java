package org.athar.engine.kinship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.pedigree.Pedigree;

/**
 * How much better one hypothesis explains what was seen than another, at each marker and in all, the markers independent of each other.
 *
 * @param markers in the order in which they were given
 */
public record LikelihoodRatio(List<AtMarker> markers) {

    /**
     * At one marker.
     *
     * @param marker      its name
     * @param numerator   the probability of what was seen under the first hypothesis
     * @param denominator the same under the second
     */
    public record AtMarker(String marker, double numerator, double denominator) {

        /** Their ratio: infinite where only the second is impossible, not a number where both are. */
        public double ratio() {
            return numerator / denominator;
        }
    }

    /** Keeps the markers as they are. */
    public LikelihoodRatio {
        markers = List.copyOf(markers);
    }

    /** Computes it; the markers one beside the other, as far as there are processors. {@code seen} is by marker and person. */
    public static LikelihoodRatio of(List<Marker> markers, Map<String, Map<String, Genotype>> seen, Pedigree numerator,
            Pedigree denominator, Circumstances circumstances) {
        Set<String> members = new HashSet<>(numerator.places().keySet());
        members.addAll(denominator.places().keySet());
        return new LikelihoodRatio(IntStream.range(0, markers.size()).parallel().mapToObj(markers::get).map(marker -> {
            Map<String, Genotype> here = new HashMap<>(seen.getOrDefault(marker.name(), Map.of()));
            here.keySet().retainAll(members);
            AlleleStates states = new AlleleStates(marker, here.values());
            return new AtMarker(marker.name(), PedigreeLikelihood.at(marker, numerator, here, circumstances, states),
                    PedigreeLikelihood.at(marker, denominator, here, circumstances, states));
        }).toList());
    }

    /** The decimal logarithm of the first hypothesis' likelihood; minus infinity where it is impossible. */
    public double log10Numerator() {
        return markers.stream().mapToDouble(at -> Math.log10(at.numerator())).sum();
    }

    /** The decimal logarithm of the second hypothesis' likelihood; minus infinity where it is impossible. */
    public double log10Denominator() {
        return markers.stream().mapToDouble(at -> Math.log10(at.denominator())).sum();
    }

    /** The decimal logarithm of the whole ratio: minus infinity where the first hypothesis is impossible, not a number where both are. */
    public double log10() {
        return log10Numerator() - log10Denominator();
    }
}
