package org.athar.web.rest.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.Texts;
import org.athar.web.rest.json.Kind;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

/** Reads the parameters of an address. */
public final class Values {

    private static final int LONGEST = 200;
    private static final int MOST_ROWS = 200;
    private static final int USUAL_ROWS = 25;

    private Values() {
    }

    /** A constant by its name; null where none is given. */
    public static <E extends Enum<E>> E constant(String parameter, String given, Class<E> type) {
        try {
            return given == null ? null : Enum.valueOf(type, given);
        } catch (IllegalArgumentException e) {
            throw Problem.at(parameter, RequestRefusal.NOT_OF_ITS_KIND, kindOf(type));
        }
    }

    /** An id; null where none is given. */
    public static UUID id(String parameter, String given) {
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw Problem.at(parameter, RequestRefusal.NOT_OF_ITS_KIND, kindOf(UUID.class));
        }
    }

    /** Words; null where none are given. */
    public static String text(String parameter, String given) {
        if (given != null && !Texts.isReadable(given, LONGEST)) {
            throw Problem.at(parameter, RequestRefusal.NOT_OF_ITS_KIND, kindOf(String.class));
        }
        return Texts.strip(given);
    }

    /** A flag; no where none is given. */
    public static boolean flag(String parameter, String given) {
        if (given != null && !"true".equals(given) && !"false".equals(given)) {
            throw Problem.at(parameter, RequestRefusal.NOT_OF_ITS_KIND, kindOf(boolean.class));
        }
        return "true".equals(given);
    }

    /** A day; null where none is given. */
    public static LocalDate day(String parameter, String given) {
        try {
            return given == null ? null : Kind.day(given);
        } catch (DateTimeException e) {
            throw Problem.at(parameter, RequestRefusal.NOT_OF_ITS_KIND, kindOf(LocalDate.class));
        }
    }

    /** An id in the path; whatever cannot be one is the id of nothing. */
    public static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw Problem.of(RequestRefusal.NOT_FOUND);
        }
    }

    /** A place in a sequence in the path; whatever cannot be one is the place of nothing. */
    public static int place(String given) {
        if (!given.matches("\\d{1,6}")) {
            throw Problem.of(RequestRefusal.NOT_FOUND);
        }
        return Integer.parseInt(given);
    }

    /** A number in the path; whatever cannot be one is the number of nothing. */
    public static String number(String given) {
        if (!given.matches("[\\x21-\\x7e]{1,40}")) {
            throw Problem.of(RequestRefusal.NOT_FOUND);
        }
        return given;
    }

    /** How many rows; twenty-five where nobody says, two hundred at most. */
    public static int rows(String given) {
        if (given == null) {
            return USUAL_ROWS;
        }
        int rows = given.matches("\\d{1,3}") ? Integer.parseInt(given) : 0;
        if (rows < 1 || rows > MOST_ROWS) {
            throw Problem.at("limit", RequestRefusal.NOT_OF_ITS_KIND, "1-" + MOST_ROWS);
        }
        return rows;
    }

    private static String kindOf(Class<?> type) {
        return Kind.of(type).map(Kind::looks).orElseThrow();
    }
}
