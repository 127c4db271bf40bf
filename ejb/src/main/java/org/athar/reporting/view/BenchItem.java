package org.athar.reporting.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that lies on somebody's bench.
 *
 * @param id     the record
 * @param number the number under which it is found
 * @param what   in which discipline or of what kind, as the name of a constant; null where the number says enough
 * @param since  since when it lies there
 */
public record BenchItem(UUID id, String number, String what, Instant since) implements Serializable {
}
