package org.athar.missing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.MissingStatus;
import org.athar.security.StaffId;

/** One step of the search for a person; never changed once recorded. */
@Entity
public class MissingPersonStatus {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private MissingPerson person;
    private int seq;
    @Enumerated(EnumType.STRING)
    private MissingStatus status;
    private PartialDate occurredOn;
    private String reason;
    private UUID duplicateOf;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected MissingPersonStatus() {
    }

    MissingPersonStatus(UUID id, MissingPerson person, int seq, StatusChange change, StaffId by, Instant at) {
        this.id = id;
        this.person = person;
        this.seq = seq;
        this.status = change.to();
        this.occurredOn = change.occurredOn();
        this.reason = change.reason();
        this.duplicateOf = change.duplicateOf() == null ? null : change.duplicateOf().value();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public MissingStatus status() {
        return status;
    }

    public PartialDate occurredOn() {
        return occurredOn;
    }

    public String reason() {
        return reason;
    }

    public MissingPersonId duplicateOf() {
        return duplicateOf == null ? null : new MissingPersonId(duplicateOf);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
