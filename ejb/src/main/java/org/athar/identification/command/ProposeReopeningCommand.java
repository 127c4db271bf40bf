package org.athar.identification.command;

import org.athar.engine.protocol.fact.ReopenReason;

/**
 * Asks that a decided case be opened again.
 *
 * @param step   which case, when, why
 * @param reason the typed reason
 */
public record ProposeReopeningCommand(StepCommand step, ReopenReason reason) {
}
