package org.athar.web.rest.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.time.Clock;
import java.util.UUID;
import org.athar.kernel.Ids;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.DatabaseAway;
import org.athar.security.fault.ConfirmationMissing;
import org.athar.security.fault.Fault;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;

/** Whatever a route ends with that is no answer becomes a problem. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** What a program is told whose person has signed in too long ago (RFC 9470); the seconds follow. */
    public static final String CONFIRM_FIRST = "Bearer error=\"insufficient_user_authentication\", "
            + "error_description=\"The person must sign in again\", max_age=\"";

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final int FIRST_FAULT = 500;

    @Inject
    private ProblemWriter writer;
    @Inject
    private Clock clock;

    @Override
    public Response toResponse(Throwable thrown) {
        Response.ResponseBuilder answer = writer.answer(problemOf(thrown));
        if (thrown instanceof NotAllowedException other) {
            answer.header(HttpHeaders.ALLOW, other.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        if (DatabaseAway.causeOf(thrown)) {
            answer.header(HttpHeaders.RETRY_AFTER, DatabaseAway.ASK_AGAIN_SECONDS);
        }
        ConfirmationMissing missing = ConfirmationMissing.behind(thrown);
        if (missing != null) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CONFIRM_FIRST + missing.goodFor().toSeconds() + "\"");
        }
        return answer.build();
    }

    private Problem problemOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof NotFound || cause instanceof AccessDenied || cause instanceof EJBAccessException
                    || cause instanceof jakarta.ws.rs.NotFoundException) {
                return Problem.of(RequestRefusal.NOT_FOUND);
            }
            if (cause instanceof ConfirmationMissing missing) {
                return Problem.of(RequestRefusal.CONFIRMATION_MISSING, missing.goodFor().toSeconds());
            }
            if (cause instanceof StaleRecord) {
                return Problem.of(RequestRefusal.CHANGED_MEANWHILE);
            }
            if (cause instanceof DatabaseAway) {
                return Problem.of(RequestRefusal.AWAY, DatabaseAway.ASK_AGAIN_SECONDS);
            }
            if (cause instanceof Fault fault) {
                return Problem.broken(fault.number());
            }
        }
        return thrown instanceof WebApplicationException web && web.getResponse().getStatus() < FIRST_FAULT ? unfit(web) : broken(thrown);
    }

    private static Problem unfit(WebApplicationException thrown) {
        if (thrown instanceof NotAllowedException) {
            return Problem.of(RequestRefusal.METHOD_UNKNOWN);
        }
        return Problem.of(thrown instanceof NotSupportedException ? RequestRefusal.NOT_JSON : RequestRefusal.BODY_UNREADABLE);
    }

    private Problem broken(Throwable thrown) {
        UUID number = Ids.next(clock);
        LOG.log(Logger.Level.ERROR, "fault " + number + " in a route", thrown);
        return Problem.broken(number);
    }
}
