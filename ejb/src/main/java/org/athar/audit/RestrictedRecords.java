package org.athar.audit;

import java.util.Set;
import java.util.UUID;

/** Told by the capabilities above: rows that are these records, or that refer to one of them, show nothing from S3 up in a history. */
public interface RestrictedRecords {

    /** Records whose data may not be used, as far as who acts is concerned. */
    Set<UUID> sealed();
}
