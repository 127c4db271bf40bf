package org.athar.missing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a relative. */
public record RelativeId(UUID value) implements Serializable {

    /** Refuses null. */
    public RelativeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
