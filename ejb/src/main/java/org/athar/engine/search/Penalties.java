package org.athar.engine.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.RatioRow;

/**
 * By how much each column of each marker lowers what some missing persons' ratios could reach, in 16 bits for each of them. Penalties are
 * rounded down, so a pair at or above the threshold never seems to be below it; what remains is computed exactly.
 *
 * <p>A person whose best ratio over all markers is {@code best} has {@code best - threshold} to lose. That is scaled to {@link #most}; what
 * exceeds it is as bad as {@code most + 1}, so that a sum never exceeds 16 bits. Sums and penalties are arrays of different types: the
 * compiler then knows that they do not overlap, and adds many at once.
 */
final class Penalties {

    private static final int FULL = 0xffff;
    /** So many markers are added in one go, as many as the compiler still unrolls. */
    private static final int GO = 5;
    /** What rounding of sums and products of doubles can never reach. */
    private static final double ROUNDING = 1e-9;

    private final int persons;
    private final int[] firstRows;
    private final int most;
    private final short[] rows;

    /** For so many persons, each of whom must be {@link #set}. */
    Penalties(List<CodedMarker> markers, int persons) {
        this.persons = persons;
        this.firstRows = new int[markers.size() + 1];
        for (int marker = 0; marker < markers.size(); marker++) {
            firstRows[marker + 1] = firstRows[marker] + markers.get(marker).columns().size();
        }
        this.most = FULL / markers.size() - 1;
        this.rows = new short[Math.multiplyExact(firstRows[markers.size()], persons)];
    }

    /** How many columns all markers have. */
    int rows() {
        return firstRows[firstRows.length - 1];
    }

    /**
     * Keeps the penalties of a person.
     *
     * @param threshold decimal logarithm of the least ratio that is wanted
     * @param losses    room for as many numbers as there are {@link #rows}
     */
    void set(int person, RatioRow[] tables, double threshold, double[] losses) {
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
        double scale = spare < 0 ? Double.POSITIVE_INFINITY : most / spare;
        for (int row = 0; row < losses.length; row++) {
            double penalty = spare < 0 ? most + 1 : Math.min(most + 1, Math.max(0, losses[row] * scale - ROUNDING));
            rows[row * persons + person] = (short) penalty;
        }
    }

    /** Tells those persons, in their order, with whom a profile may reach the threshold. {@code sums} has room for each person. */
    void each(CodedProfiles profiles, int profile, char[] sums, IntConsumer person) {
        int markers = firstRows.length - 1;
        Arrays.fill(sums, (char) 0);
        int marker = 0;
        for (; marker + GO <= markers; marker += GO) {
            add(sums, rows, persons, row(profiles, profile, marker), row(profiles, profile, marker + 1),
                    row(profiles, profile, marker + 2), row(profiles, profile, marker + 3), row(profiles, profile, marker + 4));
        }
        for (; marker < markers; marker++) {
            add(sums, rows, persons, row(profiles, profile, marker));
        }
        for (int lane = 0; lane < persons; lane++) {
            if (sums[lane] <= most) {
                person.accept(lane);
            }
        }
    }

    private int row(CodedProfiles profiles, int profile, int marker) {
        return (firstRows[marker] + profiles.column(profile, marker)) * persons;
    }

    private static void add(char[] sums, short[] rows, int size, int first, int second, int third, int fourth, int fifth) {
        for (int at = 0; at < size; at++) {
            sums[at] = (char) (sums[at] + rows[first + at] + rows[second + at] + rows[third + at] + rows[fourth + at] + rows[fifth + at]);
        }
    }

    private static void add(char[] sums, short[] rows, int size, int row) {
        for (int at = 0; at < size; at++) {
            sums[at] = (char) (sums[at] + rows[row + at]);
        }
    }
}
