package org.athar.interop.list;

import java.util.function.BiFunction;

/**
 * A column of a list.
 *
 * @param id    its name, the same as that of the column in the page
 * @param key   key of its heading
 * @param value what stands in it: a text, a number, or null
 * @param <T>   kind of row
 */
public record Column<T>(String id, String key, BiFunction<T, Words, Object> value) {
}
