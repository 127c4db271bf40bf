package org.athar.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * One screenful of a list on a keyset.
 *
 * @param rows        the rows in their order
 * @param next        key to ask for what follows, null at the end
 * @param count       rows in all that the reader may see, as far as they were counted
 * @param countCapped whether there are more than were counted
 * @param <T>         kind of row
 */
public record Page<T>(List<T> rows, String next, int count, boolean countCapped) {

    /** Counting stops here, and sooner for few rows at a time: who asks for five wants a glance. */
    public static final int COUNT_CAP = 1_000;
    private static final int LEAST_CAP = 100;
    private static final int SCREENFULS = 40;

    /** Keeps the rows as they are. */
    public Page {
        rows = List.copyOf(rows);
    }

    /** The rows of a list that were counted up to one beyond the cap. */
    public Page(List<T> rows, String next, int counted) {
        this(rows, next, Math.min(counted, COUNT_CAP), counted > COUNT_CAP);
    }

    /**
     * The screenful of rows that were read with one more, which says whether any follow.
     *
     * @param key   what the rows that follow are asked for by
     * @param most  rows of a screenful
     * @param count rows in all, as far as they were counted
     */
    public static <T> Page<T> of(List<T> read, Function<T, String> key, int most, int count) {
        return new Page<>(shown(read, most), next(read, key, most), count);
    }

    /**
     * The same, counted only where the first screen does not hold all.
     *
     * @param after what the rows were asked for by; null for the first screen
     * @param count counts the rows in all, no further than it is told
     */
    public static <T> Page<T> of(List<T> read, String after, int most, Function<T, String> key, IntUnaryOperator count) {
        if (after == null && read.size() <= most) {
            return of(read, key, most, read.size());
        }
        int cap = Math.max(LEAST_CAP, Math.min(COUNT_CAP, most * SCREENFULS));
        int counted = count.applyAsInt(cap + 1);
        return new Page<>(shown(read, most), next(read, key, most), Math.min(counted, cap), counted > cap);
    }

    private static <T> List<T> shown(List<T> read, int most) {
        return read.subList(0, Math.min(most, read.size()));
    }

    private static <T> String next(List<T> read, Function<T, String> key, int most) {
        return read.size() > most ? key.apply(read.get(most - 1)) : null;
    }

    /** The same page with rows made of its rows. */
    public <R> Page<R> with(List<R> made) {
        return new Page<>(made, next, count, countCapped);
    }

    /**
     * What the rows of a list by days are asked for by that follow a row.
     *
     * @param day  the day of that row
     * @param rest what orders the rows of one day
     */
    public record DayKey(LocalDate day, String rest) {

        /** The day of what has none, so that it comes last. */
        public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

        private static final int DAY = 10;

        /** Reads one; empty for words that are none, by which a list begins at its first row. */
        public static Optional<DayKey> parse(String words) {
            if (words == null || words.length() <= DAY) {
                return Optional.empty();
            }
            try {
                return Optional.of(new DayKey(LocalDate.parse(words.substring(0, DAY)), words.substring(DAY)));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        /** The rest as an id; empty if it is none. */
        public Optional<UUID> id() {
            return Ids.of(rest);
        }

        @Override
        public String toString() {
            return day + rest;
        }
    }

    /**
     * What the rows of a list are asked for by that follow a row, where open ones come first, then what is due first.
     *
     * @param settled whether that row is no longer open
     * @param dueOn   the day it is or was due
     * @param ref     its number, which orders the rows of one day
     */
    public record DueKey(boolean settled, LocalDate dueOn, String ref) {

        private static final String SETTLED = "settled ";

        /** Reads one; empty for words that are none, by which a list begins at its first row. */
        public static Optional<DueKey> parse(String words) {
            boolean settled = words != null && words.startsWith(SETTLED);
            return DayKey.parse(settled ? words.substring(SETTLED.length()) : words)
                    .map(key -> new DueKey(settled, key.day(), key.rest()));
        }

        @Override
        public String toString() {
            return (settled ? SETTLED : "") + new DayKey(dueOn, ref);
        }
    }
}
