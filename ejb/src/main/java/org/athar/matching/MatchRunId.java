package org.athar.matching;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a run. */
public record MatchRunId(UUID value) implements Serializable {

    /** Refuses null. */
    public MatchRunId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
