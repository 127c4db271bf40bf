package org.athar.recovery.command;

import jakarta.validation.constraints.NotNull;

/**
 * Remains are recovered.
 *
 * @param recovery    where, when, by whom
 * @param description what they look like
 * @param invented    whether they exist in a sample only
 */
public record RecordRemainsCommand(@NotNull Recovery recovery, @NotNull RemainsDescription description, boolean invented) {
}
