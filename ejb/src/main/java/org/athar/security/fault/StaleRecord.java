package org.athar.security.fault;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.OptimisticLockException;

/** Somebody else changed the record meanwhile; nothing of this change was kept, and the page shows both values. */
@ApplicationException(rollback = true, inherited = true)
public class StaleRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Wraps the cause. */
    public StaleRecord(Throwable cause) {
        super("the record was changed meanwhile", cause);
    }

    /** Whether a stale version is behind what was thrown. */
    public static boolean causeOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleRecord) {
                return true;
            }
        }
        return false;
    }
}
