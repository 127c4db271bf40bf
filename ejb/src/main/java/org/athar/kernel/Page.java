package org.athar.kernel;

import java.util.List;
import java.util.function.Function;

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

    /**
     * The screenful after a key of a list that is short enough to be read whole.
     *
     * @param key what the rows are found again by
     */
    public static <T> Page<T> of(List<T> all, Function<T, String> key, String after, int most) {
        int from = 0;
        while (after != null && from < all.size() && !key.apply(all.get(from)).equals(after)) {
            from++;
        }
        int begin = after == null ? 0 : Math.min(from + 1, all.size());
        int end = Math.min(begin + most, all.size());
        return new Page<>(all.subList(begin, end), end < all.size() ? key.apply(all.get(end - 1)) : null,
                Math.min(all.size(), COUNT_CAP + 1));
    }

    /** The same page with rows made of its rows. */
    public <R> Page<R> with(List<R> made) {
        return new Page<>(made, next, count);
    }

    /** Whether there are more rows than are counted. */
    public boolean countCapped() {
        return count > COUNT_CAP;
    }
}
