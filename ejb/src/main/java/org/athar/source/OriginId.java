package org.athar.source;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of an origin: the group of sources that rest on one and the same observation. */
public record OriginId(UUID value) implements Serializable {

    /** Refuses null. */
    public OriginId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
