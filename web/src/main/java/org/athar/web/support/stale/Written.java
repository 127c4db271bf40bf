package org.athar.web.support.stale;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;

/**
 * What stands in one input of a form.
 *
 * @param id    the input's id in the page
 * @param label what the input asks for
 * @param value its value; null if empty
 * @param words the value in the reader's words; empty if there is none
 */
record Written(String id, String label, Object value, String words) implements Serializable {

    /** Whether two inputs say the same; of several choices the order says nothing. */
    static boolean same(Object one, Object other) {
        return one instanceof Collection<?> some && other instanceof Collection<?> others
                ? new HashSet<>(some).equals(new HashSet<>(others)) : Objects.equals(one, other);
    }
}
