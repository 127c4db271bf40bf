package org.athar.kernel;

import java.time.Clock;
import java.time.Duration;

/** The one place where wall time comes from; everything else is handed a {@link Clock}. */
public final class Clocks {

    private Clocks() {
    }

    /** Universal time in whole microseconds, which is what the database keeps: a stored time reads back equal. */
    public static Clock system() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
