package org.athar.missing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a liaison office. */
public record OfficeId(UUID value) implements Serializable {

    /** Refuses null. */
    public OfficeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
