package org.athar.recovery.command;

/**
 * Remains are recovered.
 *
 * @param recovery    where, when, by whom
 * @param description what they look like
 * @param invented    whether they exist in a sample only
 */
public record RecordRemainsCommand(Recovery recovery, RemainsDescription description, boolean invented) {
}
