package org.athar.identification.command.sequel;

import java.util.UUID;
import org.athar.identification.command.StepCommand;

/**
 * The second person confirms that remains are divided.
 *
 * @param step          which case, when, why
 * @param pendingId     what waits; null where the case has only one such matter
 * @param remainsNumber number of the record that now holds the parts split off
 */
public record ConfirmSplitCommand(StepCommand step, UUID pendingId, String remainsNumber) {
}
