package org.athar.recovery;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * A part of a set of remains.
 *
 * @param value its id
 */
public record BodyPartId(UUID value) implements Serializable {

    /** Refuses null. */
    public BodyPartId {
        Objects.requireNonNull(value, "value");
    }
}
