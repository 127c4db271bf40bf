package org.athar.task;

import java.io.Serializable;
import java.util.List;

/**
 * A list as somebody wants to see it again.
 *
 * @param id     which one; null for the columns chosen last where none were chosen
 * @param name   its name; null for the columns chosen last
 * @param query  filters as the list's address has them; empty for all rows
 * @param hidden columns that are not shown
 */
public record SavedView(ListViewId id, String name, String query, List<String> hidden) implements Serializable {

    /** Keeps the columns as they are. */
    public SavedView {
        hidden = List.copyOf(hidden);
    }
}
