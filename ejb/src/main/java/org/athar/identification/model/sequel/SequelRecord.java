package org.athar.identification.model.sequel;

import java.time.Instant;
import java.util.UUID;

/** Something recorded after a decision; what was recorded before the last decision belongs to an earlier one. */
public interface SequelRecord {

    /** When it was recorded. */
    Instant recordedAt();

    /**
     * Who recorded, and when.
     *
     * @param by who
     * @param at when
     */
    record Recorded(UUID by, Instant at) {
    }
}
