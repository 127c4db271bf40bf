package org.athar.engine.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * By how much each column of each marker lowers what some missing persons' ratios could reach, in 16 bits for each of them, four to a
 * word. Penalties are rounded down, so a pair at or above the threshold never seems to be below it; what remains is computed exactly.
 *
 * <p>A person whose best ratio over all markers is {@code best} has {@code best - threshold} to lose. That is scaled to {@link #most}; what
 * exceeds it is as bad as {@code most + 1}. The first marker's penalties begin at {@code 0x7fff - most}: the highest bit of a sum is set
 * where more was lost, and a sum never exceeds 16 bits.
 */
final class Penalties {

    private static final int LANES = 4;
    private static final long LOST = 0x8000_8000_8000_8000L;
    private static final int BITS = 16;
    /** What rounding of sums and products of doubles can never reach. */
    private static final double ROUNDING = 1e-9;

    private final int words;
    private final int[] firstRows;
    private final int most;
    private final long[] rows;

    /** For so many persons. */
    Penalties(List<CodedMarker> markers, int persons) {
        this.words = (persons + LANES - 1) / LANES;
        this.firstRows = new int[markers.size() + 1];
        for (int marker = 0; marker < markers.size(); marker++) {
            firstRows[marker + 1] = firstRows[marker] + markers.get(marker).columns().size();
        }
        this.most = 0x7fff / Math.max(1, markers.size() - 1) - 1;
        this.rows = new long[firstRows[markers.size()] * words];
        for (int lane = persons; lane < words * LANES; lane++) {
            lose(lane);
        }
    }

    /** Nobody can be this person. */
    private void lose(int lane) {
        for (int row = 0; row < firstRows[1]; row++) {
            put(row, lane, 0x8000);
        }
    }

    /** Keeps the penalties of a person; {@code threshold} is the decimal logarithm of the least ratio that is wanted. */
    void set(int lane, RatioRow[] tables, double threshold) {
        double[] losses = new double[firstRows[tables.length]];
        double spare = ROUNDING - threshold;
        for (int marker = 0; marker < tables.length; marker++) {
            double best = 0;
            for (int row = firstRows[marker]; row < firstRows[marker + 1]; row++) {
                losses[row] = Math.log10(tables[marker].bound(row - firstRows[marker]));
                best = Math.max(best, losses[row]);
            }
            for (int row = firstRows[marker]; row < firstRows[marker + 1]; row++) {
                losses[row] = best - losses[row];
            }
            spare += best;
        }
        if (spare < 0) {
            lose(lane);
            return;
        }
        double scale = most / spare;
        for (int row = 0; row < losses.length; row++) {
            int penalty = (int) Math.min(most + 1, Math.max(0, losses[row] * scale - ROUNDING));
            put(row, lane, row < firstRows[1] ? 0x7fff - most + penalty : penalty);
        }
    }

    private void put(int row, int lane, int number) {
        rows[row * words + lane / LANES] |= (long) number << lane % LANES * BITS;
    }

    /** Room for the sums of a profile. */
    long[] sums() {
        return new long[words];
    }

    /** Tells those persons who may be the profile of these sums, in their order. */
    static void each(long[] sums, IntConsumer person) {
        for (int word = 0; word < sums.length; word++) {
            for (long left = ~sums[word] & LOST; left != 0; left &= left - 1) {
                person.accept(word * LANES + Long.numberOfTrailingZeros(left) / BITS);
            }
        }
    }

    /**
     * Adds up what a profile loses with each person: into {@code sums}, by word. The highest bit of a lane is clear where the pair may reach
     * the threshold; the result is whether any is.
     */
    boolean sum(CodedProfiles profiles, int profile, long[] sums) {
        int markers = firstRows.length - 1;
        int marker = markers % 4;
        start(profiles, profile, marker, sums);
        for (; marker < markers; marker += 4) {
            int first = row(profiles, profile, marker);
            int second = row(profiles, profile, marker + 1);
            int third = row(profiles, profile, marker + 2);
            int fourth = row(profiles, profile, marker + 3);
            for (int word = 0; word < words; word++) {
                sums[word] += rows[first + word] + rows[second + word] + rows[third + word] + rows[fourth + word];
            }
        }
        long lost = LOST;
        for (int word = 0; word < words; word++) {
            lost &= sums[word];
        }
        return lost != LOST;
    }

    private void start(CodedProfiles profiles, int profile, int markers, long[] sums) {
        Arrays.fill(sums, 0, words, 0);
        for (int marker = 0; marker < markers; marker++) {
            int row = row(profiles, profile, marker);
            for (int word = 0; word < words; word++) {
                sums[word] += rows[row + word];
            }
        }
    }

    private int row(CodedProfiles profiles, int profile, int marker) {
        return (firstRows[marker] + profiles.column(profile, marker)) * words;
    }
}
