package org.athar.identification.model.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A line of evidence that went to another case together with the parts it was made on. */
@Entity
public class LineDeparture {

    @Id
    private UUID id;
    private UUID lineId;
    private UUID toCaseId;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected LineDeparture() {
    }

    LineDeparture(UUID id, UUID lineId, UUID toCaseId, Instant recordedAt) {
        this.id = id;
        this.lineId = lineId;
        this.toCaseId = toCaseId;
        this.recordedAt = recordedAt;
    }

    public UUID lineId() {
        return lineId;
    }

    public UUID toCase() {
        return toCaseId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
