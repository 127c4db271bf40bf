package org.athar.site;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a site. */
public record SiteId(UUID value) implements Serializable {

    /** Refuses null. */
    public SiteId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
