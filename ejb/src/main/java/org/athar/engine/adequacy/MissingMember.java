package org.athar.engine.adequacy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.GenotypeProbabilities;
import org.athar.engine.pedigree.Pedigree;

/**
 * Somebody who is missing from a family, and what was seen of the relatives.
 *
 * @param family  of all that are known
 * @param missing the member; of whom nothing was seen
 * @param markers that are typed of remains, independent of each other
 * @param seen    by marker and member
 * @param dropout by member, the probability that a copy of an allele is not seen
 */
public record MissingMember(Pedigree family, String missing, List<Marker> markers, Map<String, Map<String, Genotype>> seen,
        Map<String, Double> dropout) {

    /** Refuses a missing member who is not in the family or of whom something was seen. */
    public MissingMember {
        markers = List.copyOf(markers);
        seen = Map.copyOf(seen);
        dropout = Map.copyOf(dropout);
        refuseTyped(family, seen, missing);
    }

    private static void refuseTyped(Pedigree family, Map<String, Map<String, Genotype>> seen, String member) {
        if (!family.places().containsKey(member)) {
            throw new IllegalArgumentException(member + " is not in the family");
        }
        if (seen.values().stream().anyMatch(here -> here.containsKey(member))) {
            throw new IllegalArgumentException(member + " has a genotype already");
        }
    }

    /** By marker, the probabilities of the missing member's genotypes given the relatives. */
    double[][] withRelatives() {
        return markers.parallelStream().map(marker -> GenotypeProbabilities.of(marker, family, missing, here(marker), circumstances()))
                .toArray(double[][]::new);
    }

    /** By marker and genotype of somebody untyped, the same together with that genotype. */
    double[][][] withRelativesAnd(String relative) {
        refuseTyped(family, seen, relative);
        if (relative.equals(missing)) {
            throw new IllegalArgumentException(missing + " is the missing member and cannot be sampled as a relative");
        }
        return markers.parallelStream().map(marker -> GenotypeProbabilities.of(marker, family, relative, missing, here(marker),
                circumstances())).toArray(double[][][]::new);
    }

    /** By marker and genotype, the decimal logarithm of the ratio for probabilities with relatives; 0 where nothing is seen. */
    double[][] log10Ratios(double[][] withRelatives, double[][] inPopulation) {
        return IntStream.range(0, withRelatives.length).mapToObj(at -> log10Ratios(markers.get(at), withRelatives[at], inPopulation[at]))
                .toArray(double[][]::new);
    }

    static double[] log10Ratios(Marker marker, double[] withRelatives, double[] inPopulation) {
        double[] found = new double[withRelatives.length];
        for (int genotype = 0; genotype < found.length - 1; genotype++) {
            if (withRelatives[genotype] > 0 && inPopulation[genotype] == 0) {
                throw new IllegalArgumentException("an allele of " + marker.name()
                        + " that the missing member may have has the frequency 0: give it the least one of the table's policy");
            }
            found[genotype] = inPopulation[genotype] == 0 ? 0 : Math.log10(withRelatives[genotype] / inPopulation[genotype]);
        }
        return found;
    }

    double[][] inPopulation() {
        Sex sex = family.members().get(family.places().get(missing)).sex();
        return markers.stream().map(marker -> GenotypeProbabilities.inPopulation(marker, sex)).toArray(double[][]::new);
    }

    private Map<String, Genotype> here(Marker marker) {
        return seen.getOrDefault(marker.name(), Map.of());
    }

    private Circumstances circumstances() {
        return new Circumstances(0, dropout);
    }
}
