package org.athar.recovery.command;

import jakarta.validation.constraints.NotNull;
import org.athar.recovery.RemainsId;

/**
 * Remains are described anew, in place of what was written before; the history keeps both.
 *
 * @param remains     which remains
 * @param version     version that was read, so that nobody's change is overwritten unseen
 * @param description what they look like
 * @param reason      why
 */
public record DescribeRemainsCommand(RemainsId remains, long version, @NotNull RemainsDescription description, String reason) {
}
