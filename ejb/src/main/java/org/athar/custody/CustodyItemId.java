package org.athar.custody;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of something in custody. */
public record CustodyItemId(UUID value) implements Serializable {

    /** Refuses null. */
    public CustodyItemId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
