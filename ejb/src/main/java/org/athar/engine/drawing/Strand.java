package org.athar.engine.drawing;

import java.util.List;

/**
 * A line that runs down from the gap beside somebody.
 *
 * @param family   number of the family to which it belongs
 * @param step     whether it joins a couple that stands on two lines; else it leads to their children
 * @param from     line on which it begins
 * @param ends     to whom it leads
 * @param passings where it passes, on each line after the first down to the last but one
 */
record Strand(int family, boolean step, int from, List<Integer> ends, List<Item> passings) {

    /** What it runs through on a line below its first; null if it ends above. */
    Item passing(int line) {
        int place = line - from - 1;
        return place < passings.size() ? passings.get(place) : null;
    }
}
