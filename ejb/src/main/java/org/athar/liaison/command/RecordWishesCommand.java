package org.athar.liaison.command;

import org.athar.kernel.PartialDate;
import org.athar.liaison.code.LaterFinds;
import org.athar.missing.RelativeId;

/**
 * What the family wants if more is found later.
 *
 * @param person     reference of the missing person
 * @param relative   who said so
 * @param laterFinds what is wished
 * @param words      in the family's words, null if nothing is to be added
 * @param saidOn     when
 */
public record RecordWishesCommand(String person, RelativeId relative, LaterFinds laterFinds, String words, PartialDate saidOn) {
}
