package org.athar.interop;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which export. */
public record ExportId(UUID value) implements Serializable {

    /** Refuses no id. */
    public ExportId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
