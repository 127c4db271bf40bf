package org.athar.missing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;

/** A consent taken back; never changed once recorded. */
@Entity
public class ConsentWithdrawal {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id")
    private Consent consent;
    private PartialDate withdrawnOn;
    private String reason;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected ConsentWithdrawal() {
    }

    ConsentWithdrawal(UUID id, Consent consent, PartialDate on, String reason, StaffId by, Instant at) {
        this.id = id;
        this.consent = consent;
        this.withdrawnOn = on;
        this.reason = reason;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public PartialDate withdrawnOn() {
        return withdrawnOn;
    }

    public String reason() {
        return reason;
    }
}
