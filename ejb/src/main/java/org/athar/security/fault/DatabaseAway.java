package org.athar.security.fault;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/**
 * The database did not answer: it is down, full, out of connections or held up by somebody else for too long. What was under way is not
 * known to be kept; asking again later is the right thing to do.
 */
@ApplicationException(rollback = true, inherited = true)
public class DatabaseAway extends Fault {

    /** After how many seconds it is worth to ask again. */
    public static final int ASK_AGAIN_SECONDS = 5;

    private static final long serialVersionUID = 1L;

    /** Wraps the cause under a number. */
    public DatabaseAway(UUID number, Throwable cause) {
        super(number, cause);
    }

    /** Whether a database that does not answer is behind what was thrown. */
    public static boolean causeOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseAway) {
                return true;
            }
        }
        return false;
    }
}
