package org.athar.audit.view;

import java.io.Serializable;

/**
 * One value that changed.
 *
 * @param table    table of the row
 * @param column   which value
 * @param codeList name of the code list's class that the value belongs to; null for free values
 * @param before   value before as text; null if there was none or if sealed
 * @param after    value after as text; null as above
 * @param sealed   whether the values are of a class that who looks may not see
 */
public record FieldChange(String table, String column, String codeList, String before, String after, boolean sealed)
        implements Serializable {
}
