package org.athar.web.support;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.athar.kernel.Clocks;
import org.athar.kernel.PartialDate;
import org.athar.web.support.part.WrittenDate;

/**
 * Dates and times in the reader's language, with Latin digits: 14 May 2023, 14 أيار 2023. Times are shown in Baghdad and in universal time,
 * each with its zone, since those who read them sit in both.
 */
@Named("dates")
@ApplicationScoped
public class Dates {

    private static final int MONTHS = 12;
    private static final int YEAR_LENGTH = 4;
    private static final int EXAMPLE_YEAR = 2023;
    private static final int MONTH_LENGTH = 7;
    private static final TimeZone BAGHDAD = TimeZone.getTimeZone(Clocks.HOME.getId());
    private static final TimeZone UTC = TimeZone.GMT_ZONE;
    private static final Map<String, DateFormat> MADE = new ConcurrentHashMap<>();

    @Inject
    private Language language;

    @Inject
    private Texts text;

    /** For the container. */
    public Dates() {
    }

    /** For a reader without a browser. */
    public Dates(Language language, Texts text) {
        this.language = language;
        this.text = text;
    }

    /** A day: 14 May 2023. Empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : format("d MMMM y", day, language.getUlocale());
    }

    /** A day as it is to be written, for a box that takes one. */
    public String getExample() {
        return day(LocalDate.of(EXAMPLE_YEAR, 5, 14));
    }

    /** A day as people write it: 14 May 2023, 14 أيار 2023, 14/5/2023 or 2023-05-14. Empty for what is none. */
    public Optional<LocalDate> read(String written) {
        String[] words = written == null ? new String[0] : written.strip().split("[\\s/.،-]+");
        if (words.length < 3) {
            return Optional.empty();
        }
        String first = words[0];
        String last = words[words.length - 1];
        String between = String.join(" ", Arrays.copyOfRange(words, 1, words.length - 1));
        try {
            return Optional.of(first.length() == YEAR_LENGTH ? LocalDate.of(number(first), month(between), number(last))
                    : LocalDate.of(number(last), month(between), number(first)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A month by number, or by its name in any of the languages; whole or by its first three letters. */
    private static int month(String word) {
        for (Language.Choice choice : Language.Choice.values()) {
            for (int month = 1; month <= MONTHS; month++) {
                String name = format("LLLL", LocalDate.of(2000, month, 1), choice.ulocale());
                if (name.equalsIgnoreCase(word) || word.length() >= 3 && choice == Language.Choice.ENGLISH
                        && name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT))) {
                    return month;
                }
            }
        }
        return number(word);
    }

    /** Latin, Arabic and Persian digits alike. */
    private static int number(String digits) {
        StringBuilder latin = new StringBuilder();
        digits.chars().forEach(digit -> latin.append(Character.isDigit(digit) ? String.valueOf(Character.digit(digit, 10)) : "?"));
        return Integer.parseInt(latin.toString());
    }

    /** A date as well as it is known: 10 June 2014, June 2014, about 2014, between 2014 and 2016; says so where it is not known. */
    public String partial(PartialDate date) {
        if (date == null) {
            return text.get("common.date.unknown");
        }
        return switch (date.precision()) {
            case RANGE -> text.of("common.date.between", point(date.side(0)), point(date.side(1)));
            case CIRCA -> text.of("common.date.about", point(date.side(0)));
            default -> point(date.side(0));
        };
    }

    /** The weekday and day, for a list of appointments. */
    public String weekday(LocalDate day) {
        return day == null ? "" : format("EEEE d MMMM y", day, language.getUlocale());
    }

    /** The day of a moment as people in Iraq lived it. */
    public String dayOf(Instant moment) {
        return moment == null ? "" : at("d MMMM y", moment, BAGHDAD);
    }

    /** A moment in both zones: 14 May 2023, 13:05 Baghdad (10:05 UTC). */
    public String moment(Instant moment) {
        if (moment == null) {
            return "";
        }
        String utcDay = at("d MMMM y", moment, UTC);
        String utcTime = at("HH:mm", moment, UTC);
        String day = at("d MMMM y", moment, BAGHDAD);
        String time = at("HH:mm", moment, BAGHDAD);
        return text.of("common.moment", day, time, utcDay.equals(day) ? utcTime : utcTime + ", " + utcDay);
    }

    /** Hours and minutes of a moment in Baghdad, for "saved at". */
    public String time(Instant moment) {
        return moment == null ? "" : text.of("common.time", at("HH:mm", moment, BAGHDAD));
    }

    /** The months by name, January first. */
    public List<String> getMonths() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> format("LLLL", LocalDate.of(2000, month, 1), language.getUlocale())).toList();
    }

    /** The ways in which a date can be known, for its input. */
    public List<WrittenDate.How> getWays() {
        return List.of(WrittenDate.How.values());
    }

    private String point(String iso) {
        LocalDate first = PartialDate.parse(iso).earliest();
        String pattern = switch (iso.length()) {
            case YEAR_LENGTH -> "y";
            case MONTH_LENGTH -> "MMMM y";
            default -> "d MMMM y";
        };
        return format(pattern, first, language.getUlocale());
    }

    private String at(String skeleton, Instant moment, TimeZone zone) {
        DateFormat format = pattern(skeleton, language.getUlocale());
        format.setTimeZone(zone);
        return format.format(Date.from(moment));
    }

    /** A day, in the language of a text. */
    static String written(LocalDate day, ULocale locale) {
        return format("d MMMM y", day, locale);
    }

    private static String format(String skeleton, LocalDate day, ULocale locale) {
        DateFormat format = pattern(skeleton, locale);
        format.setTimeZone(UTC);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A copy of what is made once for each pattern and language, since making one is far dearer than writing a date by it. */
    private static DateFormat pattern(String pattern, ULocale locale) {
        return (DateFormat) MADE.computeIfAbsent(pattern + locale.getName(), none -> make(pattern, locale)).clone();
    }

    private static DateFormat make(String pattern, ULocale locale) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setCalendar(new GregorianCalendar(TimeZone.GMT_ZONE, locale));
        return format;
    }
}
