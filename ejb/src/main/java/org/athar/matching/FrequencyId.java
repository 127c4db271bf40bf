package org.athar.matching;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a database of frequencies. */
public record FrequencyId(UUID value) implements Serializable {

    /** Refuses null. */
    public FrequencyId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
