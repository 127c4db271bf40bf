package org.athar.security.access;

import java.util.Optional;
import java.util.UUID;
import org.athar.security.Actor;

/** What the database must know of the operation under way. */
public interface OperationContext {

    /**
     * All changes of this transaction belong to this entry of the trail, and all that it reads and changes is for who acts in this
     * operation: the database derives by itself what that opens.
     */
    void begin(UUID entryId, Actor actor, OperationName operation);

    /**
     * The id of a record that was asked for by number or id and not shown, since it is out of reach; empty if there is none. For the
     * trail only, never for an answer.
     */
    Optional<UUID> kept(String type, String handle);

    /** From here on, changes of this transaction are gathered until they are sent by {@link #flush()}. */
    void gather();

    /** Sends pending changes, so that a refusal of the database is seen before the operation is answered. */
    void flush();

    /** What it says, if it did not answer, so that it is not known what was kept. */
    Optional<String> away(Throwable thrown);

    /** Whether it refused what was sent for naming a record that there is not. */
    boolean namesNothing(Throwable thrown);
}
