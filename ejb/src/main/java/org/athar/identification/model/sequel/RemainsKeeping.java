package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Where identified remains are kept at the family's written wish. */
@Entity
public class RemainsKeeping implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID writtenWish;
    private String place;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected RemainsKeeping() {
    }

    /** Records the keeping. */
    public RemainsKeeping(UUID id, UUID caseId, UUID writtenWish, String place, Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.writtenWish = writtenWish;
        this.place = place;
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID writtenWish() {
        return writtenWish;
    }

    public String place() {
        return place;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }
}
