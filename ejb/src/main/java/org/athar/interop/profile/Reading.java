package org.athar.interop.profile;

import java.util.List;

/**
 * What came of reading a file: all that could be read, and all that is wrong. Whoever stores it stores nothing while anything is wrong.
 *
 * @param file       its name
 * @param records    what was read, also of a file that is refused, so that it can be shown
 * @param wrong      the first {@value Findings#MOST_KEPT} things that are wrong, in the order of the file
 * @param wrongCount how many there are
 * @param <T>        what the file holds
 */
public record Reading<T>(String file, List<T> records, List<RowRefusal> wrong, int wrongCount) {

    /** Keeps the lists as they are now. */
    public Reading {
        records = List.copyOf(records);
        wrong = List.copyOf(wrong);
    }

    /** Whether nothing of it may be stored. */
    public boolean isRefused() {
        return wrongCount > 0;
    }
}
