package org.athar.journey.task;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days of a journey: none of them lies ahead anywhere. */
public final class Days {

    private Days() {
    }

    /** Today, or yesterday where today has begun further east alone. */
    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Some days before. */
    public static LocalDate ago(int days) {
        return today().minusDays(days);
    }
}
