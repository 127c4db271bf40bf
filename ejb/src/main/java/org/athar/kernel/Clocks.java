package org.athar.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one place where wall time comes from; everything else is handed a {@link Clock}. */
public final class Clocks {

    /** The zone of the sites and the families: by its days people count, whatever zone a server keeps and wherever a browser stands. */
    public static final ZoneId HOME = ZoneId.of("Asia/Baghdad");

    private Clocks() {
    }

    /** The day that it was at home. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, HOME);
    }

    /** Time in whole microseconds, which is what the database keeps: a stored time reads back equal. Its days are those at home. */
    public static Clock system() {
        return new Microseconds(Clock.system(HOME));
    }

    /** Clock.tick cannot serve here: it divides by zero when asked for milliseconds of a finer tick. */
    private static final class Microseconds extends Clock implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        private final Clock exact;

        Microseconds(Clock exact) {
            this.exact = exact;
        }

        @Override
        public ZoneId getZone() {
            return exact.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Microseconds(exact.withZone(zone));
        }

        @Override
        public Instant instant() {
            return exact.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
