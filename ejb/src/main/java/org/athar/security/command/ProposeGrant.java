package org.athar.security.command;

import java.time.LocalDate;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;

/**
 * A role is asked for.
 *
 * @param holder     for whom
 * @param role       which
 * @param scopeKind  confined to what kind
 * @param scopeId    to which one; null for the programme
 * @param reason     why
 * @param validFrom  first day
 * @param validUntil last day, null if open
 */
public record ProposeGrant(StaffId holder, Role role, ScopeKind scopeKind, UUID scopeId, String reason, LocalDate validFrom,
        LocalDate validUntil) {
}
