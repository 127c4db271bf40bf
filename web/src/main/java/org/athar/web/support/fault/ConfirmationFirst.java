package org.athar.web.support.fault;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.athar.security.fault.ConfirmationMissing;
import org.athar.web.support.door.Confirm;
import org.athar.web.support.door.OwnAddress;
import org.athar.web.support.draft.SentForm;
import org.omnifaces.util.Beans;

/**
 * Where a step asks for a confirmation: keeps what was typed, leads the person to the confirmation, and from there back to the page with
 * all of it. Nothing has been carried out.
 */
public class ConfirmationFirst extends ExceptionHandlerFactory {

    /** Before the others. */
    public ConfirmationFirst(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** For one request. */
    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> thrown = getUnhandledExceptionQueuedEvents().iterator();
            while (thrown.hasNext()) {
                if (ConfirmationMissing.behind(thrown.next().getContext().getException()) != null) {
                    thrown.remove();
                    lead(FacesContext.getCurrentInstance());
                }
            }
            super.handle();
        }

        private static void lead(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            OwnAddress page = page(request, faces.isPostback());
            OwnAddress back = faces.isPostback() ? Beans.getReference(SentForm.class).keep(faces, page) : page;
            try {
                external.redirect(request.getContextPath() + Confirm.before(back));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static OwnAddress page(HttpServletRequest request, boolean sent) {
            String query = request.getQueryString();
            OwnAddress asked = new OwnAddress(request.getRequestURI() + (query == null ? "" : "?" + query));
            Optional<OwnAddress> page = sent ? OwnAddress.ofReferrer(request.getHeader("Referer"), request.getHeader("Host"))
                    : Optional.empty();
            return page.orElse(asked);
        }
    }
}
