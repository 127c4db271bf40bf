package org.athar.identification.command;

import java.time.LocalDate;

/**
 * Lets a case wait.
 *
 * @param step     which case, when, why
 * @param reviewOn the day on which it is looked at again
 */
public record SuspendCaseCommand(StepCommand step, LocalDate reviewOn) {
}
