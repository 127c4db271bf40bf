package org.athar.recovery;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a set of remains. */
public record RemainsId(UUID value) implements Serializable {

    /** Refuses null. */
    public RemainsId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
