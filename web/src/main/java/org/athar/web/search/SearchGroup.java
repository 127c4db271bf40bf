package org.athar.web.search;

import java.util.List;
import org.athar.kernel.Page;

/**
 * What was found of one kind: the first rows, and how many there are.
 *
 * @param kind what
 * @param rows at most as many as are shown
 * @param page the screenful that they are of
 * @param list address of the list that shows them all
 */
public record SearchGroup(SearchKind kind, List<SearchRow> rows, Page<?> page, String list) {

    /** Keeps the rows as they are. */
    public SearchGroup {
        rows = List.copyOf(rows);
    }

    /** Of all within reach that fit, counted no further than a list counts. */
    public int count() {
        return page.count();
    }

    /** Whether the list shows more. */
    public boolean isMore() {
        return page.countCapped() || page.count() > rows.size();
    }

    /** Whether there are more than are counted. */
    public boolean isCapped() {
        return page.countCapped();
    }
}
