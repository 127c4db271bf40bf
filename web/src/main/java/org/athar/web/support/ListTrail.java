package org.athar.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.kernel.Page;

/**
 * The way through a list that is read by keyset: the address holds the keys of the screens passed, so that "previous" leads back and the
 * address can be kept. Keys must not contain {@code ~}.
 */
@Named("listTrail")
@RequestScoped
public class ListTrail {

    /** The parameter of the address that holds the keys. */
    public static final String PARAMETER = "from";

    private static final String BETWEEN = "~";

    @Inject
    private Address address;

    /** The key at which the screen starts, for the query; null for the first screen. */
    public static String keyOf(String passed) {
        return passed == null || passed.isEmpty() ? null : passed.substring(passed.lastIndexOf(BETWEEN) + 1);
    }

    /** Address of the rows that follow; null at the end. */
    public String next(Page<?> page, String passed) {
        if (page.next() == null) {
            return null;
        }
        return address.with(PARAMETER, passed == null || passed.isEmpty() ? page.next() : passed + BETWEEN + page.next());
    }

    /** Address of the rows before; null on the first screen. */
    public String previous(String passed) {
        if (passed == null || passed.isEmpty()) {
            return null;
        }
        int last = passed.lastIndexOf(BETWEEN);
        return last < 0 ? address.without(PARAMETER) : address.with(PARAMETER, passed.substring(0, last));
    }
}
