package org.athar.source;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a statement. */
public record StatementId(UUID value) implements Serializable {

    /** Refuses null. */
    public StatementId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
