package org.athar.security.access;

import org.athar.security.Actor;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.athar.engine.protocol.Role;
import org.athar.security.model.SignIns;

/**
 * Finds who acts: the staff member behind the account, with the roles that both the sign-in server and a grant in force give. A
 * role given in the sign-in server alone counts for nothing, and so does a grant alone.
 */
@ApplicationScoped
class ActorResolver {

    /** Jobs run under this name; the sign-in server allows no colon in a user's name. */
    static final String JOB = "system:job";

    @Inject
    private SignIns signIns;
    @Inject
    private SignedIn signedIn;
    @Inject
    private SystemWork systemWork;

    Actor resolve(EJBContext context, OperationName operation) {
        String account = context.getCallerPrincipal().getName();
        if (JOB.equals(account)) {
            return context.isCallerInRole(Role.SYSTEM.name()) ? job() : nobody(account);
        }
        return signedIn.of(account, operation).map(person -> actor(account, person, role -> context.isCallerInRole(role.name()), false))
                .orElseGet(() -> nobody(account));
    }

    private Actor job() {
        Optional<SystemWork.Behalf> behalf = systemWork.current();
        if (behalf.isEmpty()) {
            return new Actor(JOB, null, null, Set.of(Role.SYSTEM), List.of(), true);
        }
        return onBehalfOf(behalf.get());
    }

    /** A job that acts on behalf of somebody. */
    Actor onBehalfOf(SystemWork.Behalf behalf) {
        String username = behalf.username();
        return signIns.of(username).map(person -> actor(JOB, person, behalf.atMost()::contains, true))
                .orElseThrow(() -> new IllegalArgumentException("no staff member signs in as " + username));
    }

    private static Actor actor(String account, SignIns.SignIn person, Predicate<Role> atSignIn, boolean byJob) {
        List<Actor.GrantInForce> counting = person.grants().stream().filter(grant -> atSignIn.test(grant.role())).toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        counting.forEach(grant -> roles.add(grant.role()));
        return new Actor(account, person.person(), person.name(), roles, counting, byJob);
    }

    private static Actor nobody(String account) {
        return new Actor(account, null, null, Set.of(), List.of(), false);
    }
}
