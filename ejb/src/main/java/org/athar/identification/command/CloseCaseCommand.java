package org.athar.identification.command;

/**
 * Closes a case whose remains are with the family.
 *
 * @param step        which case, when, why
 * @param burialPlace where the person was buried
 */
public record CloseCaseCommand(StepCommand step, String burialPlace) {
}
