package org.athar.reporting.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * A decision in a case.
 *
 * @param caseId     which case
 * @param number     its number
 * @param sequence   which step of it
 * @param action     what was decided
 * @param occurredOn when
 * @param recordedAt when it was recorded
 * @param by         by whom
 */
public record DecisionItem(UUID caseId, String number, int sequence, Action action, PartialDate occurredOn, Instant recordedAt,
        LocalizedText by) implements Serializable {
}
