package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.missing.code.RequestVerdict;

/**
 * What one proposed about a request, and what another answered.
 *
 * @param verdict what was proposed
 * @param reasons why
 * @param proposedBy by whom
 * @param proposedAt when
 * @param confirmed whether it was confirmed; null while nobody has answered
 * @param answer what was said to it
 * @param answeredBy by whom
 * @param answeredAt when
 * @param answerable whether who looks may answer
 */
public record RequestDecisionView(RequestVerdict verdict, String reasons, LocalizedText proposedBy, Instant proposedAt,
        Boolean confirmed, String answer, LocalizedText answeredBy, Instant answeredAt,
        boolean answerable) implements Serializable {
}
