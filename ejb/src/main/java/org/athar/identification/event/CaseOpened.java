package org.athar.identification.event;

import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A case was opened for remains.
 *
 * @param caseId     which case
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record CaseOpened(CaseId caseId, PartialDate occurredOn, String reason) implements CaseEvent {
}
