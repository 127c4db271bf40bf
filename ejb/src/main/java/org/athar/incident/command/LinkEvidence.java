package org.athar.incident.command;

import java.io.Serializable;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.StatementId;

/**
 * A source that speaks for or against a link.
 *
 * @param source    which source
 * @param statement which statement of it, null for the source as a whole
 * @param stance    for or against
 * @param note      how
 */
public record LinkEvidence(SourceId source, StatementId statement, Stance stance, String note) implements Serializable {
}
