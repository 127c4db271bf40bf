package org.athar.web.support.fault;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.DatabaseAway;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.primefaces.csp.CspException;

/** How a page can fail, as far as the reader is concerned. */
enum Failure {

    /** There is no such record or page, or it is out of reach: the two answer alike. */
    NOT_FOUND(404),
    /** The page was left open until its session ended, or its form is not as it was given out. */
    EXPIRED(401),
    /** Somebody else changed the record meanwhile. */
    STALE(409),
    /** The database does not answer. */
    AWAY(503),
    /** The account has asked more than it may. */
    TOO_MANY(429),
    /** Something broke. */
    FAULT(500);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    static Failure of(Throwable exception) {
        if (exception instanceof ViewExpiredException || exception instanceof CspException) {
            return EXPIRED;
        }
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound || cause instanceof AccessDenied || cause instanceof EJBAccessException) {
                return NOT_FOUND;
            }
            if (cause instanceof StaleRecord) {
                return STALE;
            }
            if (cause instanceof DatabaseAway) {
                return AWAY;
            }
        }
        return FAULT;
    }

    int status() {
        return status;
    }
}
