package org.athar.missing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a missing person. */
public record MissingPersonId(UUID value) implements Serializable {

    /** Refuses null. */
    public MissingPersonId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
