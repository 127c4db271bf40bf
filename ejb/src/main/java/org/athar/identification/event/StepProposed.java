package org.athar.identification.event;

import org.athar.engine.protocol.Action;
import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * The first of two persons proposed a step; nothing has changed yet.
 *
 * @param caseId     which case
 * @param action     which step
 * @param occurredOn when it happened
 * @param reason     why, null if nothing is said
 */
public record StepProposed(CaseId caseId, Action action, PartialDate occurredOn, String reason) implements CaseEvent {
}
