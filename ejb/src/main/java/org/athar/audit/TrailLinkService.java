package org.athar.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.athar.audit.model.Trail;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Numbers and chains what has been committed, so that a missing, changed or added entry shows. For the job alone. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TrailLinkService {

    private static final int BATCH = 2_000;

    @Inject
    private Trail trail;
    @Inject
    private Clock clock;

    /** Links what is waiting; returns how many entries that were. */
    @Operation(OperationName.LINK_TRAIL)
    public int link() {
        return trail.link(clock.instant(), BATCH);
    }
}
