package org.athar.interop;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which import of profiles. */
public record ProfileImportId(UUID value) implements Serializable {

    /** Refuses no id. */
    public ProfileImportId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
