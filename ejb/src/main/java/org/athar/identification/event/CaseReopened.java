package org.athar.identification.event;

import java.util.UUID;
import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A decided case was opened again; the family has to be told.
 *
 * @param caseId        which case
 * @param caseNumber    number of the case
 * @param missingPerson the missing person; null where it was closed without a name
 * @param occurredOn    when it happened
 * @param reason        why, null if nothing is said
 */
public record CaseReopened(CaseId caseId, String caseNumber, UUID missingPerson, PartialDate occurredOn,
        String reason) implements CaseEvent {
}
