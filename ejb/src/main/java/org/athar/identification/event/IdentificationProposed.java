package org.athar.identification.event;

import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A candidate was put before the board. No family hears of it.
 *
 * @param caseId     which case
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record IdentificationProposed(CaseId caseId, PartialDate occurredOn, String reason) implements CaseEvent {
}
