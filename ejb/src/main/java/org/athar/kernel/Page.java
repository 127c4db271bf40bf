package org.athar.kernel;

import java.util.List;

/**
 * One screenful of a list on a keyset.
 *
 * @param rows  the rows in their order
 * @param next  key to ask for what follows, null at the end
 * @param count rows in all that the reader may see, capped: {@link #COUNT_CAP} + 1 means "more than"
 * @param <T>   kind of row
 */
public record Page<T>(List<T> rows, String next, int count) {

    /** Counting stops here. */
    public static final int COUNT_CAP = 1_000;

    /** Keeps the rows as they are. */
    public Page {
        rows = List.copyOf(rows);
    }

    /** Whether there are more rows than are counted. */
    public boolean countCapped() {
        return count > COUNT_CAP;
    }
}
