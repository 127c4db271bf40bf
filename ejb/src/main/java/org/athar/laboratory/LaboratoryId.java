package org.athar.laboratory;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a laboratory. */
public record LaboratoryId(UUID value) implements Serializable {

    /** Refuses null. */
    public LaboratoryId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
