package org.athar.preparation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import org.athar.engine.protocol.Guard;
import org.athar.identification.IdentificationRefusal;
import org.athar.kernel.Outcome;

/** Says that a rule of the procedure refuses what somebody tries through the services. */
public final class Reached {

    private Reached() {
    }

    /** The rule stands in the way of what this person tries, and its code says so. */
    public static <T> void reaches(Guard guard, Cast person, Callable<Outcome<T>> attempt) {
        List<String> codes = person.refused(attempt);
        assertTrue(codes.contains(IdentificationRefusal.of(guard).code()), () -> guard + " is not among " + codes);
    }

    /** Several rules stand in the way at once, and all of them are named. */
    public static <T> void reachesAll(List<Guard> guards, Cast person, Callable<Outcome<T>> attempt) {
        List<String> codes = person.refused(attempt);
        guards.forEach(guard -> assertTrue(codes.contains(IdentificationRefusal.of(guard).code()), () -> guard + " is not among " + codes));
    }

    /** What is missing on the form is said before the procedure is asked. */
    public static <T> void isAnsweredBefore(String code, Cast person, Callable<Outcome<T>> attempt) {
        List<String> codes = person.refused(attempt);
        assertTrue(codes.contains(code), () -> code + " is not among " + codes);
    }
}
