package org.athar.missing.model;

import org.athar.kernel.PartialDate;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.MissingStatus;

/**
 * A step of the search.
 *
 * @param to          where it stands
 * @param occurredOn  since when
 * @param reason      why
 * @param duplicateOf the other record, for a duplicate
 */
public record StatusChange(MissingStatus to, PartialDate occurredOn, String reason, MissingPersonId duplicateOf) {

    static StatusChange reported(PartialDate on) {
        return new StatusChange(MissingStatus.REPORTED, on, null, null);
    }
}
