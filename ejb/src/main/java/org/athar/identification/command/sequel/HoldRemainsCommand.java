package org.athar.identification.command.sequel;

import java.util.UUID;
import org.athar.identification.command.StepCommand;

/**
 * Keeps the remains at the family's written wish.
 *
 * @param step        which case, when, why
 * @param writtenWish the stored file with the wish
 * @param place       the place of keeping
 */
public record HoldRemainsCommand(StepCommand step, UUID writtenWish, String place) {
}
