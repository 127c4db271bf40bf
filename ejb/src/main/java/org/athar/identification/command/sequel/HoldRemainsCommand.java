package org.athar.identification.command.sequel;

import org.athar.identification.command.StepCommand;

/**
 * Keeps the remains at the family's written wish.
 *
 * @param step     which case, when, why
 * @param wishName name of the file with the written wish, as it came
 * @param place    the place of keeping
 */
public record HoldRemainsCommand(StepCommand step, String wishName, String place) {
}
