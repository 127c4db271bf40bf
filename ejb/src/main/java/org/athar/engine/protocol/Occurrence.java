package org.athar.engine.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When a step happened, as far as known, and when it was recorded. Steps taken on paper may be recorded years later; that is allowed
 * and shown.
 *
 * @param earliest   the first day on which it can have happened
 * @param latest     the last such day
 * @param recordedAt when it was recorded
 * @param zone       the zone in which days are counted
 */
public record Occurrence(LocalDate earliest, LocalDate latest, Instant recordedAt, ZoneId zone) {

    /** Refuses a range that ends before it begins. */
    public Occurrence {
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(zone, "zone");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("from " + earliest + " to " + latest);
        }
    }

    /** Something that happens and is recorded now. */
    public static Occurrence now(Instant recordedAt, ZoneId zone) {
        LocalDate day = recordedAt.atZone(zone).toLocalDate();
        return new Occurrence(day, day, recordedAt, zone);
    }

    /** The day of recording. */
    public LocalDate recordedOn() {
        return recordedAt.atZone(zone).toLocalDate();
    }

    /** True when it can have happened on a day of the given range; an absent end is open. */
    public boolean canFallWithin(LocalDate from, LocalDate to) {
        return !latest.isBefore(from) && (to == null || !earliest.isAfter(to));
    }

    /** By how many whole days at least the record is later than the event; 0 when made on the day. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(latest, recordedOn()));
    }
}
