package org.athar.task.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.athar.security.StaffId;
import org.athar.task.DraftId;

/** All drafts. */
public interface Drafts {

    /** Lets what a writer's windows keep and end at the same moment happen one after the other, each seeing what the other did. */
    void waitFor(StaffId person);

    /** One draft, open or ended, whoever wrote it. */
    Optional<Draft> byId(DraftId id);

    /** The same, and nobody else changes it until the operation ends. */
    Optional<Draft> locked(DraftId id);

    /** All open drafts of a writer at an address. */
    List<Draft> openAt(StaffId person, String page);

    /** Keeps a new one. */
    void add(Draft draft);

    /** Sends what has changed; a draft whose id is another's, which nobody but its writer sees, is not found. */
    void flush();

    /** All open drafts, whoever wrote them, that nobody has touched since then, and that nobody else is changing. */
    List<Draft> untouchedSince(Instant then);
}
