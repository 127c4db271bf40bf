package org.athar.recovery;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of an artefact or effects. */
public record EvidenceItemId(UUID value) implements Serializable {

    /** Refuses null. */
    public EvidenceItemId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
