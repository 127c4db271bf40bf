package org.athar.task;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a task. */
public record TaskId(UUID value) implements Serializable {

    /** Refuses null. */
    public TaskId {
        Objects.requireNonNull(value, "value");
    }
}
