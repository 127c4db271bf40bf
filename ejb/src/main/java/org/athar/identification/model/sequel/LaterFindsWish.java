package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That the family said what it wants if more is found; what it said is liaison's. */
@Entity
public class LaterFindsWish implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected LaterFindsWish() {
    }

    /** Records that the wish is on file. */
    public LaterFindsWish(UUID id, UUID caseId, Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }
}
