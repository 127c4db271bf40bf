package org.athar.missing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a consent. */
public record ConsentId(UUID value) implements Serializable {

    /** Refuses null. */
    public ConsentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
