package org.athar.identification.event;

import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A missing person was named as one whose remains these may be. No family hears of it.
 *
 * @param caseId     which case
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record CandidateNominated(CaseId caseId, PartialDate occurredOn, String reason) implements CaseEvent {
}
