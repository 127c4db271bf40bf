package org.athar.laboratory.command;

import java.util.UUID;
import org.athar.laboratory.code.ResemblanceOutcome;

/**
 * Somebody has found out why two profiles look alike.
 *
 * @param resemblance which one
 * @param version     version of the record that was seen
 * @param outcome     what it is
 * @param reason      how that was found out
 */
public record SettleResemblanceCommand(UUID resemblance, long version, ResemblanceOutcome outcome, String reason) {
}
