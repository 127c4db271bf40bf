package org.athar.audit.model;

import java.util.List;
import java.util.Optional;

/** All findings. */
public interface AuditFindings {

    /** The next number, such as {@code AF-0007}. */
    String nextRef();

    /** One by its number. */
    Optional<AuditFinding> byRef(String ref);

    /** So many, open ones first, then by due date, those behind a place unless it is null; or open ones alone. */
    List<AuditFinding> page(boolean openAlone, String after, int most);

    /** How many there are, counted up to a limit. */
    int count(boolean openAlone, int limit);

    /** Keeps a new one. */
    void add(AuditFinding finding);
}
