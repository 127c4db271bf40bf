package org.athar.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as well as it is known: a day, a month, a year, about one of these, or between two. Its text form is that of
 * ISO 8601-2 (EDTF level 1): {@code 2014-06-10}, {@code 2014-06}, {@code 2014}, {@code 2014-06~}, {@code 2014/2016}. It is never
 * padded to a day that nobody named.
 */
public final class PartialDate implements Comparable<PartialDate>, java.io.Serializable {

    /** How well the date is known. */
    public enum Precision {
        /** The day. */
        DAY,
        /** The month. */
        MONTH,
        /** The year. */
        YEAR,
        /** About that day, month or year. */
        CIRCA,
        /** Between two dates. */
        RANGE
    }

    private static final long serialVersionUID = 1L;
    private static final Pattern POINT = Pattern.compile("((?!0000)\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private final String text;

    private PartialDate(String text) {
        this.text = text;
    }

    /**
     * Reads the text form.
     *
     * @throws DateTimeException if it is no partial date, or a range that ends before it begins
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        String trimmed = text.strip();
        int slash = trimmed.indexOf('/');
        if (slash >= 0) {
            LocalDate from = first(trimmed.substring(0, slash));
            LocalDate to = last(trimmed.substring(slash + 1));
            if (to.isBefore(from)) {
                throw new DateTimeException("the range ends before it begins: " + trimmed);
            }
        } else {
            first(trimmed.endsWith("~") ? trimmed.substring(0, trimmed.length() - 1) : trimmed);
        }
        return new PartialDate(trimmed);
    }

    /** The day itself. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.toString());
    }

    /** The year. */
    public static PartialDate of(Year year) {
        return parse("%04d".formatted(year.getValue()));
    }

    /** How well it is known. */
    public Precision precision() {
        if (text.indexOf('/') >= 0) {
            return Precision.RANGE;
        }
        if (text.endsWith("~")) {
            return Precision.CIRCA;
        }
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** First day that it can mean; "about" is not widened, since nobody said by how much. */
    public LocalDate earliest() {
        return first(side(0));
    }

    /** Last day that it can mean. */
    public LocalDate latest() {
        return last(side(1));
    }

    /** Whether it has not begun on this day; of a range, whether its end has not. */
    public boolean isAhead(LocalDate today) {
        return first(side(1)).isAfter(today);
    }

    /** The part before (0) or after (1) the slash of a range, else the whole; without the mark for "about". */
    public String side(int index) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
        }
        return index == 0 ? text.substring(0, slash) : text.substring(slash + 1);
    }

    /** By the first day it can mean, then the last, then the text. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        int byEnd = byStart != 0 ? byStart : latest().compareTo(other.latest());
        return byEnd != 0 ? byEnd : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text form of ISO 8601-2. */
    @Override
    public String toString() {
        return text;
    }

    private static LocalDate first(String point) {
        Matcher parts = match(point);
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return LocalDate.of(Integer.parseInt(parts.group(1)), month, day);
    }

    private static LocalDate last(String point) {
        Matcher parts = match(point);
        LocalDate first = first(point);
        if (parts.group(3) != null) {
            return first;
        }
        return parts.group(2) != null ? YearMonth.from(first).atEndOfMonth() : first.plusYears(1).minusDays(1);
    }

    private static Matcher match(String point) {
        Matcher parts = POINT.matcher(point);
        if (!parts.matches()) {
            throw new DateTimeException("not a date as YYYY, YYYY-MM or YYYY-MM-DD: " + point);
        }
        return parts;
    }
}
