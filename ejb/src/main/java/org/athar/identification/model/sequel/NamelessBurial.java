package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is known when remains are left without a name. */
@Entity
public class NamelessBurial implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private boolean searchDone;
    private String burialPlace;
    private String graveNumber;
    private UUID sampleKept;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected NamelessBurial() {
    }

    /** Records the burial without a name. */
    public NamelessBurial(UUID id, UUID caseId, boolean searchDone, String burialPlace, String graveNumber, UUID sampleKept,
            Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.searchDone = searchDone;
        this.burialPlace = burialPlace;
        this.graveNumber = graveNumber;
        this.sampleKept = sampleKept;
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    public UUID caseId() {
        return caseId;
    }

    public boolean searchDone() {
        return searchDone;
    }

    public String burialPlace() {
        return burialPlace;
    }

    public String graveNumber() {
        return graveNumber;
    }

    public UUID sampleKept() {
        return sampleKept;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }
}
