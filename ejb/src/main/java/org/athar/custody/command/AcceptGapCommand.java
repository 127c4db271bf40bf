package org.athar.custody.command;

import org.athar.custody.CustodyItemId;
import org.athar.custody.GapKind;

/**
 * A gap in the chain is named and accepted in writing (C2).
 *
 * @param item   which item
 * @param gap    which kind of gap
 * @param seq    number of the event at which it shows
 * @param reason why it may stand
 */
public record AcceptGapCommand(CustodyItemId item, GapKind gap, int seq, String reason) {
}
