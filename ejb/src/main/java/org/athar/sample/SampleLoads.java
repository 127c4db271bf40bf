package org.athar.sample;

import java.time.Instant;
import java.util.UUID;

/** Which samples have been loaded whole. */
public interface SampleLoads {

    /** Whether this one has. */
    boolean holds(String name);

    /** Notes that it has. */
    void add(UUID id, String name, Instant at);
}
