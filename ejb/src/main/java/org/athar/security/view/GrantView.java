package org.athar.security.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.ScopeKind;

/**
 * A role of a person.
 *
 * @param id         which grant
 * @param role       the role
 * @param scopeKind  confined to what kind
 * @param scopeId    to which one, null for the programme
 * @param status     PROPOSED, IN_FORCE, DECLINED or REVOKED
 * @param reason     why it was asked for
 * @param founding   given at the founding, by nobody
 * @param validFrom  first day
 * @param validUntil last day, null if open
 * @param proposedBy who asked
 * @param proposedAt when
 * @param decidedBy  who decided, null if nobody yet
 * @param decidedAt  when
 * @param decidable  whether who looks may decide on it now
 */
public record GrantView(UUID id, Role role, ScopeKind scopeKind, UUID scopeId, String status, String reason, boolean founding,
        LocalDate validFrom, LocalDate validUntil, LocalizedText proposedBy, Instant proposedAt, LocalizedText decidedBy,
        Instant decidedAt, boolean decidable) implements Serializable {
}
