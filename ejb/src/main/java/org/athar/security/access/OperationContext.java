package org.athar.security.access;

import java.util.Optional;
import java.util.UUID;

/** What the database must know of the operation under way. */
public interface OperationContext {

    /** All changes of this transaction belong to this entry of the trail. */
    void begin(UUID entryId);

    /** Sends pending changes, so that a refusal of the database is seen before the operation is answered. */
    void flush();

    /** What it says, if it did not answer, so that it is not known what was kept. */
    Optional<String> away(Throwable thrown);
}
