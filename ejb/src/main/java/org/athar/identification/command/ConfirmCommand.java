package org.athar.identification.command;

import java.util.UUID;

/**
 * A second person's answer to what a first proposed.
 *
 * @param step      which case, when, why
 * @param pendingId what waits; null where the case has only one such matter
 * @param confirmed whether the answer is yes
 */
public record ConfirmCommand(StepCommand step, UUID pendingId, boolean confirmed) {
}
