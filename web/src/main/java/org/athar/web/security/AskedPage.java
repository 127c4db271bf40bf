package org.athar.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.athar.security.fault.NotFound;

/** The page that is asked for by its address. */
@Named
@ApplicationScoped
public class AskedPage {

    /** Answers as a page that does not exist where the address lacks what its page needs. */
    public void beWhole() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() && faces.isValidationFailed()) {
            throw NotFound.absent("page");
        }
    }
}
