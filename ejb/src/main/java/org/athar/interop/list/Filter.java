package org.athar.interop.list;

import java.util.function.BiFunction;

/**
 * A filter of a list.
 *
 * @param parameter its parameter in the address of the page
 * @param key       key of its name
 * @param said      what it lets through, in words; refuses with {@link IllegalArgumentException} what it does not know
 */
public record Filter(String parameter, String key, BiFunction<String, Words, String> said) {

    /** A filter by a text, said as it is typed. */
    static Filter text(String parameter, String key) {
        return new Filter(parameter, key, (value, words) -> value);
    }

    /** A filter by what has no words of its own, such as the key of a record: only that it is there is said. */
    static Filter present(String parameter, String key) {
        return new Filter(parameter, key, (value, words) -> words.get("field.value.true"));
    }

    /** A filter by a constant. */
    static <E extends Enum<E>> Filter constant(String parameter, String key, Class<E> type) {
        return new Filter(parameter, key, (value, words) -> words.value(Enum.valueOf(type, value)));
    }

    /** A filter that is on or off. */
    static Filter flag(String parameter, String key) {
        return new Filter(parameter, key, (value, words) -> words.get("field.value." + Boolean.parseBoolean(value)));
    }
}
