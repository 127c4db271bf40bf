package org.athar.interop.profile.haplotype;

/**
 * Positions of the mitochondrial genome that were sequenced. The genome is a ring: 16024-576 runs over its end.
 *
 * @param from first position, 1 to {@value #LAST}
 * @param to   last position
 */
public record MtRange(int from, int to) {

    /** Positions of the revised Cambridge reference sequence (Andrews and others 1999). */
    public static final int LAST = 16569;

    /** Refuses positions that the genome does not have. */
    public MtRange {
        if (!exists(from) || !exists(to)) {
            throw new IllegalArgumentException(from + "-" + to + " is no range of the mitochondrial genome; count from 1 to " + LAST);
        }
    }

    /** Whether the genome has this position. */
    public static boolean exists(int position) {
        return position >= 1 && position <= LAST;
    }

    /** Whether this position was sequenced. */
    public boolean contains(int position) {
        return from <= to ? position >= from && position <= to : position >= from || position <= to;
    }

    @Override
    public String toString() {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }
}
