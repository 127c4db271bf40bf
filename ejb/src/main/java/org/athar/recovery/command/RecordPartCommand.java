package org.athar.recovery.command;

/**
 * A part of a set of remains is put on record.
 *
 * @param remains number of the set
 * @param part    what the part is
 */
public record RecordPartCommand(String remains, PartDescription part) {
}
