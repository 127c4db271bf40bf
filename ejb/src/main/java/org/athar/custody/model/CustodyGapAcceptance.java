package org.athar.custody.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.athar.custody.GapKind;
import org.athar.security.StaffId;

/** A gap in a chain, named and accepted in writing by a coordinator. The gap stays visible for ever. */
@Entity
public class CustodyGapAcceptance {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CustodyItem item;
    @Enumerated(EnumType.STRING)
    private GapKind gap;
    private int seq;
    private String reason;
    private UUID acceptedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected CustodyGapAcceptance() {
    }

    CustodyGapAcceptance(UUID id, CustodyItem item, GapKind gap, int seq, String reason, StaffId by, Instant at) {
        this.id = id;
        this.item = item;
        this.gap = gap;
        this.seq = seq;
        this.reason = reason;
        this.acceptedBy = by.value();
        this.recordedAt = at;
    }

    boolean covers(Gap found) {
        return found.kind() == gap && found.seq() == seq;
    }

    public String reason() {
        return reason;
    }

    public StaffId acceptedBy() {
        return new StaffId(acceptedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
