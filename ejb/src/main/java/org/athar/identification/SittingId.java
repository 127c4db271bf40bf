package org.athar.identification;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a sitting of the board. */
public record SittingId(UUID value) implements Serializable {

    /** Refuses null. */
    public SittingId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
