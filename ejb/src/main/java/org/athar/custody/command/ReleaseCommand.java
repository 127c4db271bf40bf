package org.athar.custody.command;

import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.security.StaffId;

/**
 * An item is given to those entitled to it; custody ends.
 *
 * @param item      which item
 * @param moment    when
 * @param recipient name of who receives it, with kinship or office
 * @param receipt   number of the receipt that the recipient signed
 * @param checkedBy who checked the bag against the record: not the one who gives it out (P3)
 * @param condition condition of item and packing
 * @param purpose   why, such as the case that it follows from
 */
public record ReleaseCommand(CustodyItemId item, CustodyMoment moment, String recipient, String receipt, StaffId checkedBy,
        String condition, String purpose) {
}
