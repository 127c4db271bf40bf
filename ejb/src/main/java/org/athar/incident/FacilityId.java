package org.athar.incident;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a facility. */
public record FacilityId(UUID value) implements Serializable {

    /** Refuses null. */
    public FacilityId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
