package org.athar.missing.command;

import org.athar.kernel.PartialDate;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.MissingStatus;

/**
 * The search for a person stands elsewhere now.
 *
 * @param person      which person
 * @param to          where it stands
 * @param occurredOn  since when
 * @param reason      why
 * @param duplicateOf reference of the other record, for a duplicate
 */
public record ChangeStatusCommand(MissingPersonId person, MissingStatus to, PartialDate occurredOn, String reason, String duplicateOf) {
}
