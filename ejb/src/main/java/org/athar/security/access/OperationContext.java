package org.athar.security.access;

import java.util.UUID;

/** What the database must know of the operation under way. */
public interface OperationContext {

    /** All changes of this transaction belong to this entry of the trail. */
    void begin(UUID entryId);

    /** From here on, changes of this transaction are gathered until they are sent by {@link #flush()}. */
    void gather();

    /** Sends pending changes, so that a refusal of the database is seen before the operation is answered. */
    void flush();
}
