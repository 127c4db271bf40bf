package org.athar.security.fault;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/**
 * Who asks may do it, but has not shown for too long who they are. Nothing was done; recorded in the trail. The page leads to the
 * confirmation and back, a program is told to get a newer token.
 */
@ApplicationException(rollback = true, inherited = true)
public class ConfirmationMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the trail says. */
    public static final String CODE = "NOT-CONFIRMED";

    private final Duration goodFor;

    /** For an operation that asks for a confirmation not older than this. */
    public ConfirmationMissing(Duration goodFor) {
        super("not confirmed");
        this.goodFor = goodFor;
    }

    /** How old a confirmation may be. */
    public Duration goodFor() {
        return goodFor;
    }

    /** The one behind what was thrown; null if there is none. */
    public static ConfirmationMissing behind(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof ConfirmationMissing)) {
            cause = cause.getCause();
        }
        return (ConfirmationMissing) cause;
    }
}
