package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.athar.security.access.OperationName;
import org.athar.web.support.Destination;
import org.athar.web.support.PageAccess;

/** Which places of the navigation are open to who asks. */
@RequestScoped
public class OpenPlaces implements PageAccess {

    @Inject
    private Self self;

    @Override
    public boolean mayOpen(Destination destination) {
        return destination == Destination.HOME || self.get().may(destination.operation())
                && !(destination == Destination.FINDINGS && self.get().may(OperationName.READ_TRAIL));
    }
}
