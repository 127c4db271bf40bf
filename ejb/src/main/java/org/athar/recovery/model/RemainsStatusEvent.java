package org.athar.recovery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.recovery.code.RemainsStatus;
import org.athar.security.StaffId;

/** One step of a set of remains between the ground and its return; never changed once recorded. */
@Entity
@Table(name = "remains_status")
public class RemainsStatusEvent {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "remains_id")
    private HumanRemains remains;
    private int seq;
    @Enumerated(EnumType.STRING)
    private RemainsStatus status;
    private PartialDate occurredOn;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected RemainsStatusEvent() {
    }

    RemainsStatusEvent(UUID id, HumanRemains remains, int seq, RemainsStatus status, PartialDate occurredOn, StaffId by, Instant at) {
        this.id = id;
        this.remains = remains;
        this.seq = seq;
        this.status = status;
        this.occurredOn = occurredOn;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public RemainsStatus status() {
        return status;
    }

    public PartialDate occurredOn() {
        return occurredOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
