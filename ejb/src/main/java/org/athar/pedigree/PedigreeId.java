package org.athar.pedigree;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a tested pedigree. */
public record PedigreeId(UUID value) implements Serializable {

    /** Refuses null. */
    public PedigreeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
