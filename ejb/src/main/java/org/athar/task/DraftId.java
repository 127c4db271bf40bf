package org.athar.task;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which draft. */
public record DraftId(UUID value) implements Serializable {

    /** Refuses no id. */
    public DraftId {
        Objects.requireNonNull(value, "value");
    }
}
