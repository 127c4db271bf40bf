package org.athar.security.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Lets a job name the person on whose behalf it works; the trail shows both. It has no effect unless the caller runs as
 * SYSTEM, which only a job can.
 */
@ApplicationScoped
public class SystemWork {

    private static final ThreadLocal<String> BEHALF = new ThreadLocal<>();

    /** Runs work on behalf of the person with this account. */
    public <T> T onBehalfOf(String username, Callable<T> work) throws Exception {
        String outer = BEHALF.get();
        BEHALF.set(username);
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

    Optional<String> current() {
        return Optional.ofNullable(BEHALF.get());
    }
}
