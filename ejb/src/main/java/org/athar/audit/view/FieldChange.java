package org.athar.audit.view;

import java.io.Serializable;
import java.util.List;

/**
 * One value that changed; a list where the record holds a list.
 *
 * @param table     table of the row
 * @param column    which value
 * @param codeLists what the values are codes of: names of the classes of code lists, or beginnings of texts' keys that end with a dot;
 *                  empty for free values
 * @param before    value before as text; empty if there was none or if sealed
 * @param after     value after as text; empty as above
 * @param sealed    whether the values are of a class that who looks may not see
 */
public record FieldChange(String table, String column, List<String> codeLists, List<String> before, List<String> after, boolean sealed)
        implements Serializable {
}
