package org.athar.audit.model;

import java.util.List;
import java.util.Optional;

/** All findings. */
public interface AuditFindings {

    /** The next number, such as {@code AF-0007}. */
    String nextRef();

    /** One by its number. */
    Optional<AuditFinding> byRef(String ref);

    /** Open ones first, then by due date. */
    List<AuditFinding> all(int most);

    /** Keeps a new one. */
    void add(AuditFinding finding);
}
