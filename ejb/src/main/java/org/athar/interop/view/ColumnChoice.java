package org.athar.interop.view;

import java.io.Serializable;

/**
 * A column that can be taken out.
 *
 * @param id  its name in the list
 * @param key key of its heading
 */
public record ColumnChoice(String id, String key) implements Serializable {
}
