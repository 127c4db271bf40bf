package org.athar.identification.event;

import java.util.UUID;
import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A case ended with the remains buried.
 *
 * @param caseId        which case
 * @param missingPerson the missing person
 * @param occurredOn    when it happened
 * @param reason        why, null if nothing is said
 */
public record CaseClosed(CaseId caseId, UUID missingPerson, PartialDate occurredOn, String reason) implements CaseEvent {
}
