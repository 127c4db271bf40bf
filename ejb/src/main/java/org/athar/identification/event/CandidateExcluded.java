package org.athar.identification.event;

import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A candidate was ruled out. No family hears of it.
 *
 * @param caseId      which case
 * @param typedReason the typed reason
 * @param occurredOn  when it happened
 * @param reason      why, null if nothing is said
 */
public record CandidateExcluded(CaseId caseId, ExclusionReason typedReason, PartialDate occurredOn, String reason) implements CaseEvent {
}
