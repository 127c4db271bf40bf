package org.athar.identification.command.sequel;

import org.athar.identification.command.StepCommand;
import org.athar.security.StaffId;

/**
 * Prepares the return: the bag is checked and what is not in it is listed.
 *
 * @param step           which case, when, why
 * @param bagCheckedBy   who checked the bag against the record
 * @param partsMissing   the parts not included, null if there are none
 * @param nothingMissing whether it is said that there are none
 */
public record PrepareReturnCommand(StepCommand step, StaffId bagCheckedBy, String partsMissing, boolean nothingMissing) {
}
