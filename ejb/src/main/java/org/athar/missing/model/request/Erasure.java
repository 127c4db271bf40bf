package org.athar.missing.model.request;

import java.time.Instant;
import java.util.Map;

/**
 * An erasure that was carried out.
 *
 * @param at      when
 * @param counted how many values, by {@code table.column}
 */
public record Erasure(Instant at, Map<String, Integer> counted) {

    /** Keeps what was counted. */
    public Erasure {
        counted = Map.copyOf(counted);
    }
}
