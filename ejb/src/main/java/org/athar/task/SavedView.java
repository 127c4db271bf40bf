package org.athar.task;

import java.io.Serializable;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;

/**
 * A list as somebody wants to see it again, or shows it to others.
 *
 * @param id     which one; null for the columns chosen last where none were chosen
 * @param name   its name; null for the columns chosen last
 * @param query  filters as the list's address has them; empty for all rows
 * @param hidden columns that are not shown
 * @param shared whether others see it
 * @param with   which role does; null for all who may open the list, and while it is not shared
 * @param owner  who shares it with who asks; null for one's own
 */
public record SavedView(ListViewId id, String name, String query, List<String> hidden, boolean shared, Role with, LocalizedText owner)
        implements Serializable {

    /** Keeps the columns as they are. */
    public SavedView {
        hidden = List.copyOf(hidden);
    }

    /** A view of who asks alone. */
    public SavedView(ListViewId id, String name, String query, List<String> hidden) {
        this(id, name, query, hidden, false, null, null);
    }

    /** Whether it is that of who asks. */
    public boolean isOwn() {
        return owner == null;
    }
}
