package org.athar.incident;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a link between an incident and a facility. */
public record FacilityLinkId(UUID value) implements Serializable {

    /** Refuses null. */
    public FacilityLinkId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
