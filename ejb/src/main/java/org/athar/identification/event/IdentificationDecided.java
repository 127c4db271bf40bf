package org.athar.identification.event;

import java.util.UUID;
import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * The board decided who this person was.
 *
 * @param caseId        which case
 * @param caseNumber    number of the case
 * @param missingPerson the missing person who was found
 * @param remains       the main remains
 * @param occurredOn    when it happened
 * @param reason        why, null if nothing is said
 */
public record IdentificationDecided(CaseId caseId, String caseNumber, UUID missingPerson, UUID remains, PartialDate occurredOn,
        String reason) implements CaseEvent {
}
