package org.athar.web.support.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.athar.security.fault.NotFound;

/** The page that says why a person is asked to confirm who they are, before they are led to the sign-in service. */
@Named
@RequestScoped
public class ConfirmationPage {

    @Inject
    private HttpServletRequest request;

    /** The page to go back to without confirming. */
    public String getBack() {
        return address().text();
    }

    /** The way to the sign-in service. */
    public String getOn() {
        return request.getContextPath() + Confirm.PATH + address().word();
    }

    private OwnAddress address() {
        return OwnAddress.read(String.valueOf(request.getParameter("to"))).orElseThrow(() -> NotFound.absent("page"));
    }
}
