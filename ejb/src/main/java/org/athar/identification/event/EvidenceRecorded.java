package org.athar.identification.event;

import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A line of evidence, or something that contradicts or answers one, was recorded.
 *
 * @param caseId     which case
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record EvidenceRecorded(CaseId caseId, PartialDate occurredOn, String reason) implements CaseEvent {
}
