package org.athar.recovery.command;

import jakarta.validation.constraints.NotNull;

/**
 * A part is described anew, in place of what was written before; the history keeps both.
 *
 * @param number  number of the part
 * @param version version that was read, so that nobody's change is overwritten unseen
 * @param part    what the part is
 * @param reason  why
 */
public record DescribePartCommand(String number, long version, @NotNull PartDescription part, String reason) {
}
