package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The main remains of the case.
 *
 * @param recorded  a record of these remains exists
 * @param human     they were found to be human
 * @param otherCase the reference of another case in force that has them as its main remains
 * @param commingled parts of more than one person lie together in this record
 * @param parts     the parts that the record holds
 */
public record RemainsFacts(boolean recorded, boolean human, Optional<String> otherCase, boolean commingled, Set<UUID> parts) {

    /** Copies the parts. */
    public RemainsFacts {
        Objects.requireNonNull(otherCase, "otherCase");
        parts = Set.copyOf(parts);
    }
}
