package org.athar.harness;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Clocks;
import org.athar.security.access.Confirmation;
import org.athar.security.access.Operation;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Acts as somebody inside the server: with the name, and the roles in the sign-in server, that are given here. What the person may
 * do follows from these and from the grants in the application, as for anybody who signed in by the log-in page.
 */
public final class As {

    private final String username;
    private final Set<String> roles;

    private final boolean confirmed;

    private As(String username, Set<String> roles, boolean confirmed) {
        this.username = username;
        this.roles = roles;
        this.confirmed = confirmed;
    }

    /** A person who has just signed in with these roles. */
    public static As person(String username, Role... roles) {
        return new As(username, Arrays.stream(roles).map(Role::name).collect(Collectors.toSet()), true);
    }

    /** The same person, long after. */
    public As longAfter() {
        return new As(username, roles, false);
    }

    /** Calls as that person. */
    public <T> T call(Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        // The application's security domain is found by the class loader of its beans.
        thread.setContextClassLoader(Operation.class.getClassLoader());
        try {
            SecurityDomain domain = SecurityDomain.getCurrent();
            SecurityIdentity identity = domain.createAdHocIdentity(new NamePrincipal(username))
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
            return Confirmation.shownAt(confirmed ? Clocks.system().instant() : null, () -> identity.runAs(work));
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
