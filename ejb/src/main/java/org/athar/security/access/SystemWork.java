package org.athar.security.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.athar.engine.protocol.Role;

/**
 * Lets a job name the person on whose behalf it works; the trail shows both. It has no effect unless the caller runs as
 * SYSTEM, which only a job can.
 */
@ApplicationScoped
public class SystemWork {

    private static final ThreadLocal<Behalf> BEHALF = new ThreadLocal<>();

    /** Runs work on behalf of the person with this account. */
    public <T> T onBehalfOf(String username, Callable<T> work) throws Exception {
        return onBehalfOf(username, EnumSet.allOf(Role.class), work);
    }

    /**
     * Runs work on behalf of the person with this account, with these roles at most: those that counted when the work was asked for. A
     * grant that was taken back since counts no more, and one that was given since does not count yet.
     */
    public <T> T onBehalfOf(String username, Set<Role> atMost, Callable<T> work) throws Exception {
        Behalf outer = BEHALF.get();
        BEHALF.set(new Behalf(username, Set.copyOf(atMost)));
        try {
            return work.call();
        } finally {
            if (outer == null) {
                BEHALF.remove();
            } else {
                BEHALF.set(outer);
            }
        }
    }

    Optional<Behalf> current() {
        return Optional.ofNullable(BEHALF.get());
    }

    /** On whose behalf, and with which roles at most. */
    record Behalf(String username, Set<Role> atMost) {
    }
}
