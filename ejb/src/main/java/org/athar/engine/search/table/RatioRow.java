package org.athar.engine.search.table;

import org.athar.engine.kinship.Sighting;

/**
 * For a missing member at a marker: how much more probable each pair of alleles is with the relatives than in the population, and by that
 * the ratio of whatever is seen of a profile. Exact.
 */
public final class RatioRow {

    private final CodedMarker marker;
    private final boolean alone;
    private final double[] pairs;

    /**
     * Of the probabilities that a {@link Plan} gives for each pair of states; their sum must be above 0.
     *
     * @param alone whether the missing member has one allele only
     */
    public RatioRow(CodedMarker marker, boolean alone, States states, double[] joint) {
        this.marker = marker;
        this.alone = alone;
        this.pairs = new double[marker.alleles() * (marker.alleles() + 1) / 2];
        double all = 0;
        for (double one : joint) {
            all += one;
        }
        if (alone) {
            for (int allele = 0; allele < marker.alleles(); allele++) {
                int state = states.of()[allele];
                pairs[CodedMarker.pair(allele, allele)] = joint[state] / all / states.frequencies()[state];
            }
        } else {
            fill(states, byState(states, joint, all));
            if (states.lumped()) {
                fillTwice(states, joint, all);
            }
        }
    }

    private static double[] byState(States states, double[] joint, double all) {
        int size = states.size();
        double[] frequencies = states.frequencies();
        double[] ratios = new double[size * size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other <= one; other++) {
                double both = joint[one * size + other] + joint[other * size + one];
                ratios[one * size + other] = both / (2 * frequencies[one] * frequencies[other] * all);
                ratios[other * size + one] = ratios[one * size + other];
            }
        }
        if (states.lumped()) {
            ratios[size * size - 1] = ratios[states.single() * size + size - 1];
        }
        return ratios;
    }

    private void fill(States states, double[] ratios) {
        int size = states.size();
        for (int high = 0, pair = 0; high < marker.alleles(); high++) {
            int row = states.of()[high] * size;
            for (int low = 0; low <= high; low++) {
                pairs[pair++] = ratios[row + states.of()[low]];
            }
        }
    }

    /** An unseen allele twice: both copies of one ancestor's allele, which is rarer the rarer it is, or of two. */
    private void fillTwice(States states, double[] joint, double all) {
        int size = states.size();
        int single = states.single();
        double frequency = states.frequencies()[single];
        double ofTwo = (joint[single * size + size - 1] + joint[(size - 1) * size + single])
                / (2 * frequency * states.frequencies()[size - 1] * all);
        double ofOne = Math.max(0, joint[single * size + single] / (frequency * all) - ofTwo * frequency);
        for (int allele = 0; allele < marker.alleles(); allele++) {
            if (states.of()[allele] == size - 1) {
                pairs[CodedMarker.pair(allele, allele)] = ofTwo + ofOne / marker.frequency(allele);
            }
        }
    }

    /** The ratio of what was seen, as a column of the marker; {@code lost} is the probability that a copy is not seen. */
    public double ratio(int column, double lost) {
        int first = marker.columns().first(column);
        int second = marker.columns().second(column);
        if (first < 0) {
            return 1;
        }
        boolean lossy = lost > 0 && first == second && !alone;
        if (second >= 0 && !lossy && (first != second || marker.silent() < 0 || alone)) {
            return pairs[CodedMarker.pair(first, second)];
        }
        return alone ? pairs[CodedMarker.pair(first, first)] : averaged(first, new Sighting(first, second, marker.silent(), lost));
    }

    private double averaged(int first, Sighting sighting) {
        double with = 0;
        double without = 0;
        for (int other = 0; other < marker.alleles(); other++) {
            double seen = sighting.of(first, other) * marker.frequency(first, other);
            with += seen * pairs[CodedMarker.pair(first, other)];
            without += seen;
        }
        return with / without;
    }

    /** As much as the ratio of this column can be, whatever the probability of a loss. */
    public double bound(int column) {
        if (!marker.columns().isLossy(column) || alone) {
            return ratio(column, 0);
        }
        int allele = marker.columns().first(column);
        double most = 0;
        for (int other = 0; other < marker.alleles(); other++) {
            most = Math.max(most, pairs[CodedMarker.pair(allele, other)]);
        }
        return most;
    }
}
