package org.athar.laboratory;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a sample. */
public record SampleId(UUID value) implements Serializable {

    /** Refuses null. */
    public SampleId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
