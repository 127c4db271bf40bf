package org.athar.recovery.view;

import java.io.Serializable;
import java.util.UUID;
import org.athar.recovery.BodyPartId;
import org.athar.recovery.command.PartDescription;

/**
 * A part of a set of remains.
 *
 * @param id          which part
 * @param version     version of the record, to be handed back with a change
 * @param number      number on the label
 * @param description what it is
 * @param arrivedFrom number of the set in which it was put on record, null if it is still there
 */
public record PartView(BodyPartId id, long version, String number, PartDescription description, String arrivedFrom)
        implements Serializable {

    /** The id by itself, for forms. */
    public UUID uuid() {
        return id.value();
    }
}
