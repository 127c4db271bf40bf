package org.athar.kernel;

import java.util.List;
import java.util.Objects;

/**
 * One reason why a command was not carried out: a value, not an error.
 *
 * @param code      which rule
 * @param field     the input that is concerned, as the command names it; null where it concerns the whole
 * @param arguments what the text needs: numbers, names, dates
 */
public record Refusal(RefusalCode code, String field, List<Object> arguments) {

    /** Keeps the arguments as they are now. */
    public Refusal {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** A refusal of the whole command. */
    public static Refusal of(RefusalCode code, Object... arguments) {
        return new Refusal(code, null, List.of(arguments));
    }

    /** A refusal of one input. */
    public static Refusal at(String field, RefusalCode code, Object... arguments) {
        return new Refusal(code, field, List.of(arguments));
    }
}
