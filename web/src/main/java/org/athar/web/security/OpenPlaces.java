package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.athar.security.access.OperationName;
import org.athar.web.support.Destination;
import org.athar.web.support.PageAccess;

/** Which places of the navigation are open, by the operation that their first page carries out. */
@RequestScoped
public class OpenPlaces implements PageAccess {

    @Inject
    private Self self;

    @Override
    public boolean mayOpen(Destination destination) {
        return destination == Destination.HOME || self.get().may(operation(destination))
                && !(destination == Destination.FINDINGS && self.get().may(OperationName.READ_TRAIL));
    }

    private static OperationName operation(Destination destination) {
        return switch (destination) {
            case HOME -> OperationName.READ_SELF;
            case TASKS -> OperationName.READ_TASKS;
            case SITES -> OperationName.READ_SITES;
            case INCIDENTS -> OperationName.READ_INCIDENTS;
            case SOURCES -> OperationName.READ_SOURCES;
            case CASES -> OperationName.READ_CASES;
            case MISSING -> OperationName.READ_MISSING;
            case FAMILIES -> OperationName.READ_FAMILY_STATUS;
            case SENTENCES -> OperationName.READ_SENTENCES;
            case REMAINS -> OperationName.READ_REMAINS;
            case AUDIT -> OperationName.READ_TRAIL;
            case PROTECTION -> OperationName.READ_REQUESTS;
            case FINDINGS -> OperationName.READ_FINDINGS;
            case STAFF -> OperationName.READ_STAFF;
            case EXPORTS -> OperationName.READ_EXPORTS;
        };
    }
}
