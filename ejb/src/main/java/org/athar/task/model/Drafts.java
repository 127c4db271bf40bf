package org.athar.task.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.athar.security.StaffId;
import org.athar.task.DraftId;

/** All drafts. */
public interface Drafts {

    /** One draft, open or ended, whoever wrote it. */
    Optional<Draft> byId(DraftId id);

    /** All open drafts of a writer at an address. */
    List<Draft> openAt(StaffId person, String page);

    /** Keeps a new one. */
    void add(Draft draft);

    /** Sends what was ended to the database before another takes its place. */
    void flush();

    /** All open drafts, whoever wrote them, that nobody has touched since then. */
    List<Draft> untouchedSince(Instant then);
}
