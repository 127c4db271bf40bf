package org.athar.incident.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.security.StaffId;

/** Who recorded a row, and when. */
@Embeddable
public record Recording(UUID recordedBy, Instant recordedAt) implements Serializable {

    /** Recorded by a person at a moment. */
    public static Recording by(StaffId person, Instant at) {
        return new Recording(person.value(), at);
    }

    /** The person. */
    public StaffId person() {
        return new StaffId(recordedBy);
    }
}
