package org.athar.identification;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of an identification case. */
public record CaseId(UUID value) implements Serializable {

    /** Refuses null. */
    public CaseId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
