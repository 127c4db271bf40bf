package org.athar.audit.model;

import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Sensitivity;

/**
 * What somebody who reads a history may see of it.
 *
 * @param upTo  the highest class of values
 * @param named whether names of missing persons and their families are shown; otherwise they are sealed, whatever their class
 * @param sealed records whose data may not be used: rows that are or name one of them show nothing from S3 up
 */
public record Reader(Sensitivity upTo, boolean named, Set<UUID> sealed) {

    /** Keeps what it was given. */
    public Reader {
        sealed = Set.copyOf(sealed);
    }

    /** The same reader before a row: less is seen of one that must not be used. */
    public Reader before(String oldRow, String newRow) {
        boolean closed = sealed.stream().map(UUID::toString).anyMatch(id -> newRow.contains(id) || oldRow != null && oldRow.contains(id));
        return closed && upTo.covers(Sensitivity.S3) ? new Reader(Sensitivity.S2, named, sealed) : this;
    }
}
