package org.athar.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.reporting.ScopeService;
import org.athar.security.ScopeKind;
import org.athar.security.SecurityRefusal;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.fault.NotFound;
import org.athar.security.view.GrantView;
import org.athar.security.view.StaffView;
import org.athar.web.support.Notices;

/** One person on the staff: roles asked for, approved, declined and taken back. */
@Named
@ViewScoped
public class ViewStaffMember implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService service;
    @Inject
    private ScopeService scopes;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private UUID id;
    private StaffView member;
    private Role role;
    private ScopeKind scopeKind = ScopeKind.PROGRAMME;
    private String scope;
    private GrantScopes confinedTo;
    private String reason;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID chosen;
    private String decisionReason;

    /** Loads the person once per opening and after each change. */
    public void load() {
        if (id == null) {
            throw NotFound.absent("staff_member");
        }
        member = service.view(new StaffId(id));
        confinedTo = GrantScopes.of(scopes, member.grants());
        if (validFrom == null) {
            validFrom = LocalDate.now(clock);
        }
    }

    /** Asks for a role. */
    public void propose() {
        Optional<UUID> confined = confines() ? scopes.called(scopeKind, scope) : Optional.empty();
        if (confines() && confined.isEmpty() && scope != null) {
            notices.tell(Outcome.refused(List.of(Refusal.at("scopeId", SecurityRefusal.SCOPE_UNKNOWN, scope))), null);
            return;
        }
        ProposeGrant command = new ProposeGrant(member.id(), role, scopeKind, confined.orElse(null), reason, validFrom, validUntil);
        if (notices.tell(service.propose(command), "security.grant.proposed")) {
            role = null;
            scope = null;
            reason = null;
            load();
        }
    }

    private boolean confines() {
        return scopeKind != ScopeKind.PROGRAMME;
    }

    /** By what number or code people know what a role is confined to; empty for the programme. */
    public String scopeOf(GrantView grant) {
        return confinedTo.of(grant);
    }

    /** Remembers on which role the question is asked. */
    public void choose(GrantView grant) {
        chosen = grant.id();
        decisionReason = null;
    }

    /** Approves the role. */
    public void approve(GrantView grant) {
        if (notices.tell(service.decide(grant.id(), true, null), "security.grant.approved")) {
            load();
        }
    }

    /** Whether one has been chosen. */
    public boolean isChoosing() {
        return chosen != null;
    }

    /** Declines the chosen role. */
    public void decline() {
        if (notices.tell(service.decide(chosen, false, decisionReason), "security.grant.declined")) {
            load();
        }
    }

    /** Takes the chosen role back. */
    public void revoke() {
        if (notices.tell(service.revoke(chosen, decisionReason), "security.grant.revoked")) {
            load();
        }
    }

    /** Roles that can be given to a person. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(each -> each != Role.SYSTEM).toList();
    }

    /** What a role can be confined to. */
    public ScopeKind[] getScopeKinds() {
        return ScopeKind.values();
    }

    public StaffView getMember() {
        return member;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public ScopeKind getScopeKind() {
        return scopeKind;
    }

    public void setScopeKind(ScopeKind scopeKind) {
        this.scopeKind = scopeKind;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getDecisionReason() {
        return decisionReason;
    }

    public void setDecisionReason(String decisionReason) {
        this.decisionReason = decisionReason;
    }
}
