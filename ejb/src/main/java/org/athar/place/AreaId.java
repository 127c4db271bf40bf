package org.athar.place;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of an administrative area; the P-code will not do, since Halabja has none. */
public record AreaId(UUID value) implements Serializable {

    /** Refuses null. */
    public AreaId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
