package org.athar.incident;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of an entry of a roll. */
public record RollEntryId(UUID value) implements Serializable {

    /** Refuses null. */
    public RollEntryId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
