package org.athar.web.rest.http;

import java.util.List;
import java.util.function.Function;
import org.athar.kernel.Page;

/**
 * A screenful of a list.
 *
 * @param items       its rows
 * @param next        asks for the rows that follow, as {@code cursor}; null at the end
 * @param count       rows in all within reach, counted up to a bound
 * @param countCapped whether there are more than were counted
 */
public record Listing(List<? extends Record> items, @Maybe String next, int count, boolean countCapped) {

    /** The rows of a page as they are answered. */
    public static <T> Listing of(String list, Page<T> page, Function<T, ? extends Record> row) {
        return new Listing(page.rows().stream().map(row).toList(), Cursor.of(list, page.next()),
                Math.min(page.count(), Page.COUNT_CAP), page.countCapped());
    }
}
