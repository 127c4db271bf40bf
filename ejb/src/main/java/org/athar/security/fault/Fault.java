package org.athar.security.fault;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/**
 * Something broke in an operation; nothing of it was kept. It carries the number under which the server's log and the trail
 * hold what happened; who is told the number learns nothing else.
 */
@ApplicationException(rollback = true, inherited = true)
public class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID number;

    /** Wraps the cause under a number. */
    public Fault(UUID number, Throwable cause) {
        super("fault " + number, cause);
        this.number = number;
    }

    /** The number to quote. */
    public UUID number() {
        return number;
    }
}
