package org.athar.missing.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.missing.ConsentId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.security.StaffId;

/** What a relative consents to, or a court orders. It holds from its date until it is withdrawn; neither is ever removed. */
@Entity
public class Consent {

    @Id
    private UUID id;
    private UUID personId;
    private UUID relativeId;
    @Enumerated(EnumType.STRING)
    private ConsentBasis basis;
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;
    private String coverage;
    private PartialDate givenOn;
    private String document;
    private Instant recordedAt;
    private UUID recordedBy;

    @OneToMany(mappedBy = "consent", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<ConsentWithdrawal> withdrawals = new ArrayList<>();

    /** For the persistence provider. */
    protected Consent() {
    }

    /** Notes a consent or an order. */
    public Consent(UUID id, RecordConsentCommand command, StaffId by, Instant at) {
        this.id = id;
        this.personId = command.person().value();
        this.relativeId = command.relative() == null ? null : command.relative().value();
        this.basis = command.basis();
        this.purpose = command.purpose();
        this.coverage = command.coverage();
        this.givenOn = command.givenOn();
        this.document = command.document();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Takes it back; the caller has made sure that it is in force. */
    public void withdraw(UUID withdrawalId, PartialDate on, String reason, StaffId by, Instant at) {
        withdrawals.add(new ConsentWithdrawal(withdrawalId, this, on, reason, by, at));
    }

    public boolean isInForce() {
        return withdrawals.isEmpty();
    }

    /** The taking back, if it was taken back. */
    public Optional<ConsentWithdrawal> withdrawal() {
        return withdrawals.stream().findFirst();
    }

    public ConsentId id() {
        return new ConsentId(id);
    }

    public MissingPersonId person() {
        return new MissingPersonId(personId);
    }

    public Optional<RelativeId> relative() {
        return Optional.ofNullable(relativeId).map(RelativeId::new);
    }

    public ConsentBasis basis() {
        return basis;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    public String coverage() {
        return coverage;
    }

    public PartialDate givenOn() {
        return givenOn;
    }

    public String document() {
        return document;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
