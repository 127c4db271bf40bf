package org.athar.security.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.security.Actor;
import org.athar.security.fault.AccessDenied;

/**
 * Lets one operation of a job consist of many commands of many people: each is allowed, confined and refused as if its person had sent
 * it alone, and all are kept or none. What is done in a row on behalf of one person has one entry in the trail, which covers every row
 * that it changes. Changes are sent to the database together, at the end of each such row of commands.
 */
@ApplicationScoped
public class WorkInParts {

    @Inject
    private CurrentOperation current;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private ActorResolver actors;
    @Inject
    private OperationContext database;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** The people on whose behalf one operation works, each looked up once. */
    public final class People {

        private final Map<String, Actor> known = new HashMap<>();

        private People() {
        }

        /** Carries out commands on behalf of the person with this account, under an entry that says what they were. */
        public <T> T onBehalfOf(String username, Auditable what, Callable<T> commands) throws Exception {
            Actor job = current.actor();
            UUID own = current.entryId();
            turn(known.computeIfAbsent(username, name -> actors.onBehalfOf(new SystemWork.Behalf(name, EnumSet.allOf(Role.class)))),
                    Ids.next(clock));
            T made = commands.call();
            send();
            // The entry is of the whole operation, and is kept as such.
            tell(current.name());
            trail.fire(what);
            turn(job, own);
            return made;
        }
    }

    /** Begins work in parts within the operation under way, which must be a job's own. */
    public People begin() {
        if (!current.actor().is(Role.SYSTEM)) {
            throw new AccessDenied(current.name());
        }
        database.flush();
        database.gather();
        return new People();
    }

    /** Looks something up between parts, as in an operation that the person may carry out: the next part needs it, nobody is shown it. */
    public <T> T looking(OperationName operation, Supplier<T> lookup) {
        if (matrix.ceiling(operation, current.actor().roles()).isEmpty()) {
            throw new AccessDenied(operation);
        }
        tell(operation);
        return lookup.get();
    }

    private void turn(Actor actor, UUID entry) {
        current.actFor(actor, entry, clock.instant());
        tell(current.name());
    }

    /** Tells the database which operation goes on in whose name; what the one before has changed is sent first, under its own. */
    void tell(OperationName operation) {
        if (current.tellAnew(operation)) {
            send();
            database.begin(current.entryId(), current.actor(), operation);
        }
    }

    /** Only where a part may have changed something since: to find nothing to send costs as much as to send it. */
    private void send() {
        if (current.partSince()) {
            database.flush();
        }
    }
}
