package org.athar.web.support.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.athar.security.fault.DatabaseAway;
import org.athar.security.fault.Fault;
import org.athar.web.support.door.OwnAddress;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What the error pages need: the status to answer with, the address that failed and the number to quote. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    @Inject
    private HttpServletRequest request;

    /**
     * The number under which the server's log, and the trail where a service failed, hold the fault. Empty where none was given.
     */
    public String getNumber() {
        Object number = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Fault fault
                ? fault.number() : request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
        return number == null ? "" : number.toString();
    }

    /**
     * The address that was asked for, or the page on which the step was taken, to be asked for again; the start page where it cannot be
     * known.
     */
    public String getAddress() {
        boolean step = !"GET".equals(request.getMethod());
        Optional<OwnAddress> page = step ? OwnAddress.ofReferrer(request.getHeader("Referer"), request.getHeader("Host"))
                : Optional.empty();
        return page.map(OwnAddress::text).orElseGet(this::failed);
    }

    private String failed() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        boolean whole = query == null || OwnAddress.ofSignIn(query);
        return failed == null ? request.getContextPath() + "/" : failed + (whole ? "" : "?" + query);
    }

    /** Answers with the status of a page that does not exist, whatever the reason was. */
    public void answerNotFound() {
        answer(Failure.NOT_FOUND);
    }

    /** Answers that the page was left open too long; where no fault led here, as whoever led here answers. */
    public void answerExpired() {
        boolean whole = !FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
        if (whole && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null) {
            answer(Failure.EXPIRED);
        }
    }

    /** Answers that the record was changed by somebody else. */
    public void answerStale() {
        answer(Failure.STALE);
    }

    /** Answers that the database is away, and when to ask again. */
    public void answerAway() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Retry-After", Integer.toString(DatabaseAway.ASK_AGAIN_SECONDS));
        answer(Failure.AWAY);
    }

    /** Answers that more was asked than may be. */
    public void answerTooMany() {
        answer(Failure.TOO_MANY);
    }

    private static void answer(Failure failure) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (!external.isResponseCommitted()) {
            external.setResponseStatus(failure.status());
        }
    }
}
