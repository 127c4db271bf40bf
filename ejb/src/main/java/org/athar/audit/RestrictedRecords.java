package org.athar.audit;

import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Role;

/** Told by the capabilities above: rows that are these records, or that refer to one of them, show nothing from S3 up in a history. */
public interface RestrictedRecords {

    /** Records whose data may not be used, as far as who holds these roles is concerned. */
    Set<UUID> sealedFrom(Set<Role> roles);
}
