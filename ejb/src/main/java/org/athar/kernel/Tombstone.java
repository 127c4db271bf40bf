package org.athar.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands where a value was erased: the database writes it in place of the value, in the row and in its history.
 *
 * @param on      the day of the erasure
 * @param request number of the request under which it was carried out
 */
public record Tombstone(LocalDate on, String request) {

    private static final Pattern FORM = Pattern.compile("⟦erased (\\d{4}-\\d{2}-\\d{2}) ([^⟧]+)⟧");

    /** The tombstone that a value is; empty of every other value. */
    public static Optional<Tombstone> of(String value) {
        Matcher matcher = value == null ? null : FORM.matcher(value);
        return matcher != null && matcher.matches() ? Optional.of(new Tombstone(LocalDate.parse(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** What a form shows of a value to be written anew: nothing in place of a tombstone. */
    public static String typed(String value) {
        return of(value).isPresent() ? null : value;
    }

    /** What is kept when a form is saved: what was typed; where nothing was, a tombstone stays. */
    public static String kept(String typed, String known) {
        return typed == null && of(known).isPresent() ? known : typed;
    }
}
