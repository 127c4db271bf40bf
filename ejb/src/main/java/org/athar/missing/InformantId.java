package org.athar.missing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of an informant. */
public record InformantId(UUID value) implements Serializable {

    /** Refuses null. */
    public InformantId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
