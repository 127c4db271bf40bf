package org.athar.source;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a figure. */
public record FigureId(UUID value) implements Serializable {

    /** Refuses null. */
    public FigureId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
