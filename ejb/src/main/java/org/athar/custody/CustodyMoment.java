package org.athar.custody;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.athar.kernel.PartialDate;

/**
 * When something happened in custody: to the minute with its time zone, or as a partial date where no more is written down.
 *
 * @param on   the date as well as it is known, in that zone
 * @param at   the moment; null where only the date is known
 * @param zone zone of the place where it happened; null where only the date is known
 */
public record CustodyMoment(@NotNull PartialDate on, Instant at, ZoneId zone) implements Serializable {

    /** Refuses a moment without a zone, and a zone without a moment. */
    public CustodyMoment {
        Objects.requireNonNull(on, "on");
        if ((at == null) != (zone == null)) {
            throw new IllegalArgumentException("a moment and its zone go together");
        }
    }

    /** A date-time with zone. */
    public static CustodyMoment of(ZonedDateTime time) {
        return new CustodyMoment(PartialDate.of(time.toLocalDate()), time.toInstant(), time.getZone());
    }

    /** A date, as well as it is known. */
    public static CustodyMoment of(PartialDate date) {
        return new CustodyMoment(date, null, null);
    }

    /** Whether this is certainly before the other; dates that overlap are not. */
    public boolean isBefore(CustodyMoment other) {
        return at != null && other.at != null ? at.isBefore(other.at) : on.latest().isBefore(other.on.earliest());
    }

    /** Whether it lies after a moment, as far as it is known. */
    public boolean isAfter(Instant now, ZoneId there) {
        return at != null ? at.isAfter(now) : on.isAhead(LocalDate.ofInstant(now, there));
    }
}
