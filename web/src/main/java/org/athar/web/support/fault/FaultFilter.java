package org.athar.web.support.fault;

import jakarta.servlet.http.HttpServletRequest;
import org.athar.security.fault.ConfirmationMissing;
import org.omnifaces.filter.FacesExceptionFilter;

/**
 * Unwraps what made a page fail, so that the error page fitting the root cause answers, and logs it under the number that the page shows.
 * A record that is not found is an answer, not a fault: it is not logged here.
 */
public class FaultFilter extends FacesExceptionFilter {

    @Override
    protected void logException(HttpServletRequest request, Throwable exception, String location, String message, Object... parameters) {
        if (Failure.of(exception) == Failure.FAULT && ConfirmationMissing.behind(exception) == null) {
            super.logException(request, exception, location, message, parameters);
        }
    }
}
