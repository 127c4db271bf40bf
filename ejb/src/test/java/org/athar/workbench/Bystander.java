package org.athar.workbench;

import jakarta.ejb.EJBContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;

/** Who calls on this thread, as the server would tell the services; nobody has signed in unless a test says so. */
final class Bystander {

    private static final Bystander NOBODY = new Bystander("anonymous", Set.of());
    private static final ThreadLocal<Bystander> CALLING = ThreadLocal.withInitial(() -> NOBODY);

    private final String account;
    private final Set<String> roles;

    private Bystander(String account, Set<String> roles) {
        this.account = account;
        this.roles = Set.copyOf(roles);
    }

    /** Calls as somebody who has signed in under this name and with these roles. */
    static <T> T call(String account, Set<String> roles, Callable<T> work) throws Exception {
        Bystander before = CALLING.get();
        CALLING.set(new Bystander(account, roles));
        try {
            return work.call();
        } finally {
            CALLING.set(before);
        }
    }

    /** What the services are told of the caller; nothing else of the server's context exists here. */
    static EJBContext context() {
        return (EJBContext) Proxy.newProxyInstance(EJBContext.class.getClassLoader(), new Class<?>[] {EJBContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCallerPrincipal" -> (Principal) () -> CALLING.get().account;
                    case "isCallerInRole" -> CALLING.get().roles.contains((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
