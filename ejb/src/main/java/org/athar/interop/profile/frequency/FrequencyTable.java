package org.athar.interop.profile.frequency;

import java.util.List;

/**
 * Frequencies of a population as a file has them; nothing is scaled or added.
 *
 * @param name    of the table
 * @param source  who published it, as the file says; empty where it does not
 * @param columns one for each marker
 */
public record FrequencyTable(String name, String source, List<FrequencyColumn> columns) {

    /** Keeps the columns as they are. */
    public FrequencyTable {
        columns = List.copyOf(columns);
    }
}
