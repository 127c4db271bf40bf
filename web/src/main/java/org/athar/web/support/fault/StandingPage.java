package org.athar.web.support.fault;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import org.athar.security.fault.DatabaseAway;

/**
 * Where the database is away while a form is sent, the page is left standing with all that was typed: the answer says so by its status,
 * and the page's script says it to the person. An error page in its place would take what no draft could keep either.
 */
public class StandingPage extends ExceptionHandlerFactory {

    /** Before the other handlers. */
    public StandingPage(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        private Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            if (faces != null && faces.getPartialViewContext().isAjaxRequest() && events.hasNext()
                    && Failure.of(events.next().getContext().getException()) == Failure.AWAY) {
                events.remove();
                answer(faces);
                return;
            }
            getWrapped().handle();
        }

        private static void answer(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.setResponseStatus(Failure.AWAY.status());
                external.setResponseHeader("Retry-After", Integer.toString(DatabaseAway.ASK_AGAIN_SECONDS));
            }
            faces.responseComplete();
        }
    }
}
