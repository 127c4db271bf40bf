package org.athar.laboratory;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a profile. */
public record ProfileId(UUID value) implements Serializable {

    /** Refuses null. */
    public ProfileId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
