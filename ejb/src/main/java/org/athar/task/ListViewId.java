package org.athar.task;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which view of a list. */
public record ListViewId(UUID value) implements Serializable {

    /** Refuses no id. */
    public ListViewId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
