package org.athar.engine.drawing;

import java.util.List;

/**
 * The part of a strand between one line and the next.
 *
 * @param strand  number of the strand
 * @param source  what it comes from
 * @param x       where it comes from
 * @param targets what it leads to
 * @param ends    where each of these is reached
 */
record Net(int strand, Item source, double x, List<Item> targets, double[] ends) {

    double left() {
        double least = ends[0];
        for (double end : ends) {
            least = Math.min(least, end);
        }
        return least;
    }

    double right() {
        double most = ends[0];
        for (double end : ends) {
            most = Math.max(most, end);
        }
        return most;
    }

    /** How far its middle below lies to the left of where it comes from. */
    double pull() {
        return x - (left() + right()) / 2;
    }
}
