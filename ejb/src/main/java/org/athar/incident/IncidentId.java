package org.athar.incident;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of an incident. */
public record IncidentId(UUID value) implements Serializable {

    /** Refuses null. */
    public IncidentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
