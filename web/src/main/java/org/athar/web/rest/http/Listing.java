package org.athar.web.rest.http;

import java.util.List;
import org.athar.kernel.Page;

/**
 * A screenful of a list.
 *
 * @param items       its rows
 * @param next        asks for the rows that follow, as {@code cursor}; null at the end
 * @param count       rows in all within reach, counted up to a bound
 * @param countCapped whether there are more than were counted
 */
public record Listing(List<? extends Record> items, String next, int count, boolean countCapped) {

    /** The rows of a page. */
    public static Listing of(String list, Page<? extends Record> page) {
        return new Listing(page.rows(), Cursor.of(list, page.next()), page.count(), page.countCapped());
    }

    /** A short list, told whole. */
    public static Listing of(List<? extends Record> all) {
        return new Listing(all, null, all.size(), false);
    }
}
