package org.athar.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;

/**
 * Who acts: the person behind the account, with the roles that both the sign-in server and an approved grant give.
 *
 * @param account name at sign-in; of the job, where a job acts
 * @param staffId the person; null where the account belongs to nobody on the staff
 * @param name    the person's name; null as above
 * @param roles   effective roles: both at sign-in and by a grant in force
 * @param grants  the grants behind them
 * @param job     whether a job acts, on behalf of the person
 */
public record Actor(String account, StaffId staffId, LocalizedText name, Set<Role> roles, List<GrantInForce> grants, boolean job) {

    /**
     * A grant that counts today.
     *
     * @param role      the role
     * @param scopeKind kind of confinement
     * @param scopeId   what it is confined to, null for the programme
     */
    public record GrantInForce(Role role, ScopeKind scopeKind, UUID scopeId) {
    }

    /** Keeps what it was given. */
    public Actor {
        roles = Set.copyOf(roles);
        grants = List.copyOf(grants);
    }

    /** Whether this role counts. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether a role of one of these names counts; a setting names roles so. */
    public boolean isAnyOf(Set<String> names) {
        return roles.stream().map(Role::name).anyMatch(names::contains);
    }

    /** Where the grants of these roles reach. */
    public Scope scopeOf(Set<Role> allowed) {
        List<GrantInForce> counting = grants.stream()
                .filter(grant -> roles.contains(grant.role()) && allowed.contains(grant.role())).toList();
        boolean everywhere = job && staffId == null || counting.stream().anyMatch(grant -> grant.scopeKind() == ScopeKind.PROGRAMME);
        Map<ScopeKind, Set<UUID>> ids = new HashMap<>(counting.stream().filter(grant -> grant.scopeId() != null)
                .collect(Collectors.groupingBy(GrantInForce::scopeKind,
                        Collectors.mapping(GrantInForce::scopeId, Collectors.toCollection(HashSet::new)))));
        return new Scope(everywhere, ids);
    }
}
