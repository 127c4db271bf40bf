package org.athar.matching;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a candidate that a run found. */
public record CandidateId(UUID value) implements Serializable {

    /** Refuses null. */
    public CandidateId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
