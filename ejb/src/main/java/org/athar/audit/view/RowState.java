package org.athar.audit.view;

import java.io.Serializable;
import java.util.List;

/**
 * A row as it was at a moment.
 *
 * @param table  which table
 * @param values its values then, those that were empty left out; sealed where who looks may not see them
 */
public record RowState(String table, List<FieldChange> values) implements Serializable {

    /** Keeps the values as they are. */
    public RowState {
        values = List.copyOf(values);
    }
}
