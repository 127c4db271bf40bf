package org.athar.journey.task;

import java.time.LocalDate;
import org.athar.kernel.Clocks;

/** The days of a journey: counted where the work is done. */
public final class Days {

    private Days() {
    }

    /** Today, where the work is done. */
    public static LocalDate today() {
        return LocalDate.now(Clocks.system());
    }

    /** Some days before. */
    public static LocalDate ago(int days) {
        return today().minusDays(days);
    }
}
