package org.athar.kernel;

import java.util.List;

/**
 * How a command ended: done with a value, or refused with all its reasons. A refusal leaves nothing behind but its entry in
 * the trail.
 *
 * @param <T> what is handed back when done
 */
public sealed interface Outcome<T> {

    /**
     * Carried out.
     *
     * @param value what came of it
     * @param <T>   its type
     */
    record Done<T>(T value) implements Outcome<T> {
    }

    /**
     * Not carried out; nothing was changed.
     *
     * @param reasons every rule that stands in the way, at least one
     * @param <T>     what would have come of it
     */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {

        /** Refuses to be empty: a refusal always says why. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /**
     * The value, for whom a refusal would be a defect of the program, such as a sample or a test.
     *
     * @throws IllegalStateException if it was refused, with the reasons
     */
    default T required() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + ((Refused<T>) this).reasons());
    }

    /** Whether it was carried out. */
    default boolean isDone() {
        return this instanceof Done;
    }

    /** Carried out with this value. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused for these reasons. */
    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    /** Refused for one reason. */
    static <T> Outcome<T> refused(RefusalCode code, Object... arguments) {
        return new Refused<>(List.of(Refusal.of(code, arguments)));
    }
}
