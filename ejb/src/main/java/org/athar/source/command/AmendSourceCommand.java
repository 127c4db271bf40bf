package org.athar.source.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.source.SourceId;

/**
 * What is known about a source changes; the former values stay in the history. A null contact leaves the sealed contact as it is.
 *
 * @param id      which one
 * @param version as it was read
 * @param content as it shall be
 * @param reason  why
 */
public record AmendSourceCommand(SourceId id, long version, @NotNull RecordSourceCommand content, String reason) implements Serializable {
}
