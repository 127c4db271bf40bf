package org.athar.source.command;

import java.io.Serializable;
import org.athar.source.Reliability;
import org.athar.source.SourceId;

/**
 * Somebody says how far a source can be relied on.
 *
 * @param source which one
 * @param grade  A to F
 * @param reason why
 */
public record RateReliabilityCommand(SourceId source, Reliability grade, String reason) implements Serializable {
}
