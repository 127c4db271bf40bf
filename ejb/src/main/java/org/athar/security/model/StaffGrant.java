package org.athar.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;

/**
 * One role of one person in one scope: asked for by somebody, decided by somebody else, neither of them the holder. The single
 * exception is the founding of an instance, when nobody else is there yet; it is marked for ever.
 */
@Entity
public class StaffGrant {

    @Id
    private UUID id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_member_id")
    private StaffMember staffMember;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;
    private UUID scopeId;
    @Enumerated(EnumType.STRING)
    private GrantStatus status;
    private String reason;
    private boolean founding;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID proposedBy;
    private Instant proposedAt;
    private UUID decidedBy;
    private Instant decidedAt;

    /** For the persistence provider. */
    protected StaffGrant() {
    }

    private StaffGrant(UUID id, StaffMember holder, Role role, ScopeKind scopeKind, UUID scopeId, String reason) {
        this.id = id;
        this.staffMember = holder;
        this.role = role;
        this.scopeKind = scopeKind;
        this.scopeId = scopeId;
        this.reason = reason;
    }

    /** Asks for a role; it gives nothing until another person approves. */
    public static StaffGrant proposed(UUID id, StaffMember holder, Role role, ScopeKind scopeKind, UUID scopeId, String reason,
            StaffId by, Instant at, LocalDate from, LocalDate until) {
        StaffGrant grant = new StaffGrant(id, holder, role, scopeKind, scopeId, reason);
        grant.status = GrantStatus.PROPOSED;
        grant.proposedBy = by.value();
        grant.proposedAt = at;
        grant.validFrom = from;
        grant.validUntil = until;
        return grant;
    }

    /** A role given at the founding of the instance, when there is nobody yet to approve; covers the programme. */
    public static StaffGrant founding(UUID id, StaffMember holder, Role role, String reason, Instant at, LocalDate from) {
        StaffGrant grant = new StaffGrant(id, holder, role, ScopeKind.PROGRAMME, null, reason);
        grant.status = GrantStatus.IN_FORCE;
        grant.founding = true;
        grant.proposedAt = at;
        grant.validFrom = from;
        return grant;
    }

    /** Approves; the caller has checked that this is another person. */
    public void approve(StaffId by, Instant at) {
        decide(GrantStatus.IN_FORCE, by, at);
    }

    /** Declines. */
    public void decline(StaffId by, Instant at) {
        decide(GrantStatus.DECLINED, by, at);
    }

    /** Takes the role back as of a day: it no longer counts from the next operation on. */
    public void revoke(LocalDate lastDay) {
        this.status = GrantStatus.REVOKED;
        this.validUntil = lastDay;
    }

    private void decide(GrantStatus outcome, StaffId by, Instant at) {
        this.status = outcome;
        this.decidedBy = by.value();
        this.decidedAt = at;
    }

    /** Whether it counts on a day. */
    public boolean isInForceOn(LocalDate day) {
        return status == GrantStatus.IN_FORCE && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public UUID id() {
        return id;
    }

    public StaffMember holder() {
        return staffMember;
    }

    public Role role() {
        return role;
    }

    public ScopeKind scopeKind() {
        return scopeKind;
    }

    public UUID scopeId() {
        return scopeId;
    }

    public GrantStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public boolean isFounding() {
        return founding;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
