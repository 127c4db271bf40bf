package org.athar.security.model;

import java.util.Optional;
import org.athar.security.StaffId;

/** What programs were answered. */
public interface AnsweredRequests {

    /**
     * What this person's program was answered under this key. Until the end of the transaction nobody else is told: the same request
     * sent twice at once waits here for the first to end.
     */
    Optional<AnsweredRequest> claim(StaffId person, String key);

    /** Keeps an answer. */
    void add(AnsweredRequest answered);
}
