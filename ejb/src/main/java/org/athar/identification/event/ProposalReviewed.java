package org.athar.identification.event;

import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A proposal was endorsed or returned.
 *
 * @param caseId     which case
 * @param endorsed   whether it was endorsed
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record ProposalReviewed(CaseId caseId, boolean endorsed, PartialDate occurredOn, String reason) implements CaseEvent {
}
