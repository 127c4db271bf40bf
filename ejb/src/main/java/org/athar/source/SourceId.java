package org.athar.source;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a source. */
public record SourceId(UUID value) implements Serializable {

    /** Refuses null. */
    public SourceId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
