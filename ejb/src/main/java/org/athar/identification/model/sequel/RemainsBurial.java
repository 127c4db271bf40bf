package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Where the person was buried. */
@Entity
public class RemainsBurial implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private String place;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected RemainsBurial() {
    }

    /** Records the burial. */
    public RemainsBurial(UUID id, UUID caseId, String place, Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.place = place;
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    public UUID caseId() {
        return caseId;
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
