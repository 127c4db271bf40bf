package org.athar.web.support.fault;

import jakarta.faces.application.ViewExpiredException;
import java.util.Set;

/** How a page can fail, as far as the reader is concerned. */
enum Failure {

    /** There is no such record or page, or it is out of reach: the two answer alike. */
    NOT_FOUND(404),
    /** The page was left open until its session ended. */
    EXPIRED(401),
    /** Something broke. */
    FAULT(500);

    private static final Set<String> ABSENT = Set.of("org.athar.security.NotFound", "org.athar.security.AccessDenied",
            "jakarta.ejb.EJBAccessException");

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    static Failure of(Throwable exception) {
        if (exception instanceof ViewExpiredException) {
            return EXPIRED;
        }
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (ABSENT.contains(cause.getClass().getName())) {
                return NOT_FOUND;
            }
        }
        return FAULT;
    }

    int status() {
        return status;
    }
}
