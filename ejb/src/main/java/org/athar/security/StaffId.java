package org.athar.security;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identity of a staff member: the person, not an account. */
public record StaffId(UUID value) implements Serializable {

    /** Refuses null. */
    public StaffId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
