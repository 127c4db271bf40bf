package org.athar.security.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.security.SecurityRefusal;
import org.athar.security.StaffId;

/** The rules of four eyes on roles. */
public final class GrantPolicy {

    private static final Set<Role> DECIDERS = Set.of(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER);

    private GrantPolicy() {
    }

    /** What stands in the way of this person deciding; empty if nothing. Persons are compared, not accounts. */
    public static Optional<SecurityRefusal> mayDecide(StaffGrant grant, StaffId decider) {
        if (grant.status() != GrantStatus.PROPOSED) {
            return Optional.of(SecurityRefusal.ALREADY_DECIDED);
        }
        if (decider.value().equals(grant.proposedBy())) {
            return Optional.of(SecurityRefusal.DECIDER_IS_PROPOSER);
        }
        return decider.equals(grant.holder().id()) ? Optional.of(SecurityRefusal.DECIDER_IS_HOLDER) : Optional.empty();
    }

    /**
     * Whether a role asked for now is given at once, since fewer than two people could decide on it: the founding of four eyes,
     * possible once and only for a role that can decide.
     */
    public static boolean foundsFourEyes(Collection<StaffMember> staff, Role asked, LocalDate today) {
        long deciders = staff.stream().filter(member -> member.grantsOn(today).stream()
                .anyMatch(grant -> DECIDERS.contains(grant.role()))).count();
        return deciders < 2 && DECIDERS.contains(asked);
    }
}
