package org.athar.operation.verify;

import java.util.UUID;

/**
 * Something that is not as the trail says.
 *
 * @param kind  what is wrong
 * @param table table of the row concerned; null if an entry is
 * @param row   the row, null if an entry is concerned
 * @param entry the entry of the trail, null if there is none
 * @param text  a sentence for who reads the report
 */
public record Finding(Kind kind, String table, UUID row, UUID entry, String text) {

    /** Everything that is known of it, in a line. */
    public String sentence() {
        StringBuilder line = new StringBuilder(kind.name()).append(": ").append(text);
        if (table != null) {
            line.append(" (row ").append(table).append(' ').append(row).append(')');
        }
        if (entry != null) {
            line.append(" (entry ").append(entry).append(')');
        }
        return line.toString();
    }

    /** What can be wrong. */
    public enum Kind {
        /** The numbers of the trail have a gap. */
        NUMBER_MISSING,
        /** An entry, or a row digest that belongs to it, is not what was linked. */
        ENTRY_CHANGED,
        /** A head does not follow from the one before. */
        CHAIN_BROKEN,
        /** The head that was verified last time is no longer in the trail. */
        HEAD_LOST,
        /** An entry has waited longer than it should to be linked. */
        NOT_LINKED,
        /** A value of the history is not what its digest says, or one of the two is missing. */
        HISTORY_CHANGED,
        /** A row was changed by hand. */
        ROW_CHANGED,
        /** A row was added by hand. */
        ROW_ADDED,
        /** A row was removed by hand. */
        ROW_REMOVED,
        /** A table holds changes but is no longer tracked, or its triggers are off. */
        TRACKING_OFF
    }
}
