package org.athar.web.support.part;

import java.io.Serializable;
import java.time.DateTimeException;
import org.athar.kernel.PartialDate;

/**
 * A partial date as it stands in its boxes, before it is one.
 *
 * @param how    EXACT, ABOUT or BETWEEN
 * @param day    day of the (first) date; may be empty
 * @param month  month, 1 to 12; may be empty
 * @param year   year
 * @param day2   day of the second date of a range
 * @param month2 month of the second date
 * @param year2  year of the second date
 */
public record WrittenDate(How how, String day, String month, String year, String day2, String month2, String year2)
        implements Serializable {

    /** How well the date is known. */
    public enum How {
        /** As written: a day, a month or a year. */
        EXACT,
        /** About that. */
        ABOUT,
        /** Between two. */
        BETWEEN
    }

    private static final WrittenDate NOTHING = new WrittenDate(How.EXACT, "", "", "", "", "", "");

    /** A date as the boxes show it. */
    static WrittenDate of(PartialDate date) {
        if (date == null) {
            return NOTHING;
        }
        String[] from = parts(date.side(0));
        return switch (date.precision()) {
            case RANGE -> {
                String[] until = parts(date.side(1));
                yield new WrittenDate(How.BETWEEN, from[2], from[1], from[0], until[2], until[1], until[0]);
            }
            case CIRCA -> new WrittenDate(How.ABOUT, from[2], from[1], from[0], "", "", "");
            default -> new WrittenDate(How.EXACT, from[2], from[1], from[0], "", "", "");
        };
    }

    /** Whether nothing was written. */
    boolean isEmpty() {
        return (day + month + year + (how == How.BETWEEN ? day2 + month2 + year2 : "")).isEmpty();
    }

    /**
     * The date.
     *
     * @throws DateTimeException if the boxes hold none: no year, a day without a month, a day that month does not have
     */
    PartialDate date() {
        String from = point(year, month, day);
        return PartialDate.parse(switch (how) {
            case EXACT -> from;
            case ABOUT -> from + "~";
            case BETWEEN -> from + "/" + point(year2, month2, day2);
        });
    }

    private static String point(String year, String month, String day) {
        if (month.isEmpty()) {
            if (!day.isEmpty()) {
                throw new DateTimeException("a day needs its month");
            }
            return year;
        }
        return day.isEmpty() ? year + '-' + two(month) : year + '-' + two(month) + '-' + two(day);
    }

    private static String two(String number) {
        return number.length() == 1 ? '0' + number : number;
    }

    private static String[] parts(String iso) {
        String[] written = iso.split("-");
        return new String[] {written[0], written.length > 1 ? plain(written[1]) : "", written.length > 2 ? plain(written[2]) : ""};
    }

    private static String plain(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }
}
