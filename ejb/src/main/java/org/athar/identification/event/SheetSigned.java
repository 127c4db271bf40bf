package org.athar.identification.event;

import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * A member signed the sheet, or dissented.
 *
 * @param caseId     which case
 * @param inFavour   whether it was signed
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record SheetSigned(CaseId caseId, boolean inFavour, PartialDate occurredOn, String reason) implements CaseEvent {
}
