package org.athar.engine.search.table;

import org.athar.engine.kinship.Sighting;

/**
 * The alleles that somebody of whom something was seen may truly have, as pairs of states.
 *
 * @param maternal of each possibility
 * @param paternal of each possibility; null of one who has one allele only
 * @param weights  how probable it is to see what was seen
 */
public record Evidence(int[] maternal, int[] paternal, double[] weights) {

    /** Of what was seen, as a column of the marker; {@code lost} is the probability that a copy is not seen. */
    public static Evidence of(CodedMarker marker, States states, int column, double lost, boolean alone) {
        int first = states.of()[marker.columns().first(column)];
        int second = marker.columns().second(column) < 0 ? -1 : states.of()[marker.columns().second(column)];
        if (alone) {
            return new Evidence(new int[] {first}, null, new double[] {1 - lost});
        }
        int silent = marker.silent() < 0 ? -1 : states.of()[marker.silent()];
        Sighting sighting = new Sighting(first, second, silent, lost);
        if (second >= 0 && (first != second || lost == 0 && silent < 0)) {
            double weight = sighting.of(first, second);
            return first == second ? new Evidence(new int[] {first}, new int[] {first}, new double[] {weight})
                    : new Evidence(new int[] {first, second}, new int[] {second, first}, new double[] {weight, weight});
        }
        int size = 2 * states.size() - 1;
        Evidence evidence = new Evidence(new int[size], new int[size], new double[size]);
        int at = 0;
        for (int other = 0; other < states.size(); other++) {
            at = evidence.put(at, first, other, sighting);
            at = other == first ? at : evidence.put(at, other, first, sighting);
        }
        return evidence;
    }

    private int put(int at, int mothers, int fathers, Sighting sighting) {
        maternal[at] = mothers;
        paternal[at] = fathers;
        weights[at] = sighting.of(mothers, fathers);
        return at + 1;
    }

    int size() {
        return weights.length;
    }
}
