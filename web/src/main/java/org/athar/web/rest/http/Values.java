package org.athar.web.rest.http;

import java.time.DateTimeException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.Texts;

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

    static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(name)).findFirst()
                .orElseThrow(() -> new DateTimeException(name));
    }

    /** What a value of this type looks like, in signs that need no language. */
    static String kindOf(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).collect(Collectors.joining(" | "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true | false";
        }
        return switch (type.getSimpleName()) {
            case "PartialDate" -> "YYYY | YYYY-MM | YYYY-MM-DD | YYYY~ | YYYY/YYYY";
            case "UUID" -> "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
            case "Long" -> "1, 2, 3 …";
            case "String" -> "\"…\"";
            default -> "{ … }";
        };
    }
}
