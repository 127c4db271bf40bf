package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The handing over of remains to a relative (rule P3): one row when the bag is checked and listed, one when it is received. */
@Entity
public class RemainsReturn implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID receivedBy;
    private boolean entitled;
    private String identityProof;
    private UUID bagCheckedBy;
    private String partsMissing;
    private boolean partsListed;
    private boolean partsTold;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected RemainsReturn() {
    }

    /** Records how the return stands. */
    public RemainsReturn(UUID id, UUID caseId, UUID receivedBy, boolean entitled, String identityProof, UUID bagCheckedBy,
            String partsMissing, boolean partsListed, boolean partsTold, Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.receivedBy = receivedBy;
        this.entitled = entitled;
        this.identityProof = identityProof;
        this.bagCheckedBy = bagCheckedBy;
        this.partsMissing = partsMissing;
        this.partsListed = partsListed;
        this.partsTold = partsTold;
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID receivedBy() {
        return receivedBy;
    }

    public boolean entitled() {
        return entitled;
    }

    public String identityProof() {
        return identityProof;
    }

    public UUID bagCheckedBy() {
        return bagCheckedBy;
    }

    public String partsMissing() {
        return partsMissing;
    }

    public boolean partsListed() {
        return partsListed;
    }

    public boolean partsTold() {
        return partsTold;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }
}
