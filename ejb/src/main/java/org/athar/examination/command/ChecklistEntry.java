package org.athar.examination.command;

import java.io.Serializable;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ItemState;

/**
 * One point of the checklist as the examiner has it.
 *
 * @param item    which point
 * @param state   whether dealt with
 * @param finding what was found
 * @param reason  why it was not possible
 */
public record ChecklistEntry(ChecklistItem item, ItemState state, String finding, String reason) implements Serializable {

    /** A point about which nothing has been said. */
    public static ChecklistEntry open(ChecklistItem item) {
        return new ChecklistEntry(item, ItemState.OPEN, null, null);
    }
}
