package org.athar.identification.command;

/**
 * Opens a case for one main set of remains.
 *
 * @param step          which case, when, why
 * @param remainsNumber number of the remains, as on the label
 */
public record OpenCaseCommand(StepCommand step, String remainsNumber) {
}
