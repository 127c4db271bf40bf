package org.athar.interop.profile;

import org.athar.kernel.Refusal;

/**
 * One thing that is wrong, and where. The text of the code says what it is and how to mend it.
 *
 * @param file    name of the file
 * @param row     line in it, from 1; 0 where the whole file is meant
 * @param refusal the code, the column or element as its field, and what the text needs
 */
public record RowRefusal(String file, int row, Refusal refusal) {

    /** The column or element; null where the whole row is meant. */
    public String column() {
        return refusal.field();
    }
}
