package org.athar.recovery.command;

import jakarta.validation.constraints.NotNull;

/**
 * A part of a set of remains is put on record.
 *
 * @param remains number of the set
 * @param part    what the part is
 */
public record RecordPartCommand(String remains, @NotNull PartDescription part) {
}
