package org.athar.laboratory.model;

import java.util.Set;
import java.util.UUID;

/**
 * Which samples are within reach.
 *
 * @param everywhere   whether all are
 * @param laboratories otherwise those of these laboratories,
 * @param sites        and those of remains of these sites
 * @param references   whether reference samples may be seen at all
 */
public record SampleReach(boolean everywhere, Set<UUID> laboratories, Set<UUID> sites, boolean references) {

    /** Keeps what it was given. */
    public SampleReach {
        laboratories = Set.copyOf(laboratories);
        sites = Set.copyOf(sites);
    }
}
