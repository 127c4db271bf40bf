package org.athar.identification.event;

import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A coordinator checked the file behind the sheet.
 *
 * @param caseId     which case
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record QualityChecked(CaseId caseId, PartialDate occurredOn, String reason) implements CaseEvent {
}
