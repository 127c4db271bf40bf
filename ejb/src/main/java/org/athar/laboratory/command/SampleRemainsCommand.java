package org.athar.laboratory.command;

import org.athar.recovery.code.BodyElement;

/**
 * A sample of remains.
 *
 * @param remains number of the remains
 * @param part    number of the part that it is taken from, if parts are on record
 * @param element which bone, where no part is on record
 * @param taking  how it is taken
 */
public record SampleRemainsCommand(String remains, String part, BodyElement element, SampleTaking taking) {
}
