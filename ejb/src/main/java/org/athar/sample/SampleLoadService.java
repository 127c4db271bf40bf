package org.athar.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.sample.event.SampleLoaded;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Remembers that a sample has been loaded, so that a second start keeps what people have done to it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SampleLoadService {

    @Inject
    private SampleLoads loads;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Whether this instance holds the sample whole. */
    @Operation(OperationName.LOAD_SAMPLE)
    public boolean isLoaded(String name) {
        return loads.holds(name);
    }

    /** Notes that it does. */
    @Operation(OperationName.LOAD_SAMPLE)
    public void loaded(String name) {
        UUID id = Ids.next(clock);
        loads.add(id, name, current.recordedAt());
        trail.fire(new SampleLoaded(id));
    }
}
