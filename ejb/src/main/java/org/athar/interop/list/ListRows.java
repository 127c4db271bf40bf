package org.athar.interop.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.task.RecordList;

/**
 * A list as it can be taken out: it reads through the same service as its page, with the rights of who reads, and shows nothing that the
 * page does not.
 *
 * @param <T> kind of row
 */
public abstract class ListRows<T> {

    /** Which list. */
    public abstract RecordList list();

    /** Its columns, in the order of the page. */
    public abstract List<Column<T>> columns();

    /** Its filters. */
    public abstract List<Filter> filters();

    /** A page of rows after a key; null for the first. Each call is an operation of its own, recorded as the page's own reading is. */
    public abstract Page<T> page(Map<String, String> filter, String after);

    /** The class of what a row shows. */
    public abstract Sensitivity classOf(T row);

    /** Whether a row exists in a sample only. */
    public boolean invented(T row) {
        return false;
    }

    /** What stands in the chosen columns of a row. */
    public List<Object> cells(T row, List<String> chosen, Words words) {
        return columns().stream().filter(column -> chosen.contains(column.id())).map(column -> column.value().apply(row, words))
                .map(value -> value == null ? "" : value).toList();
    }

    /** The filter by this parameter. */
    public Optional<Filter> filter(String parameter) {
        return filters().stream().filter(each -> each.parameter().equals(parameter)).findFirst();
    }

    /** What an address holds for a parameter; null if nothing. */
    static String text(Map<String, String> filter, String parameter) {
        String value = filter.get(parameter);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The same as a constant. */
    static <E extends Enum<E>> E constant(Map<String, String> filter, String parameter, Class<E> type) {
        String value = text(filter, parameter);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
