package org.athar.file;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a stored file. */
public record FileId(UUID value) implements Serializable {

    /** Refuses null. */
    public FileId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
