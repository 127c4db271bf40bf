package org.athar.audit.model;

import java.time.Instant;
import java.util.List;

/** The append-only trail. */
public interface Trail {

    /** Adds entries in the transaction under way. */
    void append(List<TrailEntry> entries);

    /**
     * Numbers and chains committed entries that are not linked yet, oldest transaction first, only below the oldest transaction
     * still open, so that none is skipped.
     *
     * @return how many were linked
     */
    int link(Instant now, int most);
}
