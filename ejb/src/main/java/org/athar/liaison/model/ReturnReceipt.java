package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.liaison.command.RecordReturnCommand;

/** How remains were handed over to a family, as the receipt says. */
@Entity
public class ReturnReceipt {

    @Id
    private UUID id;
    private UUID missingPersonId;
    private PartialDate returnedOn;
    private UUID relativeId;
    private String entitlement;
    private String identityProof;
    private String receipt;
    private String partsMissing;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected ReturnReceipt() {
    }

    /** Records the handing over. */
    public ReturnReceipt(Recorded recorded, RecordReturnCommand command, String partsMissing) {
        this.id = recorded.id();
        this.missingPersonId = recorded.person();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.returnedOn = command.returnedOn();
        this.relativeId = command.receivedBy().value();
        this.entitlement = command.entitlement().strip();
        this.identityProof = command.identityProof().strip();
        this.receipt = command.receipt().strip();
        this.partsMissing = partsMissing;
    }

    public UUID id() {
        return id;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public PartialDate returnedOn() {
        return returnedOn;
    }

    public UUID relativeId() {
        return relativeId;
    }

    public String entitlement() {
        return entitlement;
    }

    public String identityProof() {
        return identityProof;
    }

    public String receipt() {
        return receipt;
    }

    public String partsMissing() {
        return partsMissing;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
