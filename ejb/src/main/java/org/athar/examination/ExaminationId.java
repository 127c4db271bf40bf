package org.athar.examination;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a post-mortem examination. */
public record ExaminationId(UUID value) implements Serializable {

    /** Refuses null. */
    public ExaminationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
