package org.athar.web.rest.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.PartialDate;

/**
 * How one value stands in JSON.
 *
 * @param type   string, integer, number or boolean
 * @param format its format in the description; null where there is none
 * @param looks  what it looks like, in signs that need no language
 * @param read   reads it; fails with a run-time exception where it is another kind of value
 */
public record Kind(String type, String format, String looks, Function<JsonValue, Object> read) {

    /** So many digits hold whatever is counted or measured; more would fill the memory of whoever reckons with them. */
    private static final int DIGITS = 40;
    private static final int LAST_YEAR = 9_999;
    private static final Kind ID = text("uuid", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", UUID::fromString);
    private static final Kind WHOLE = new Kind("integer", null, "1, 2, 3 …", value -> number(value).longValueExact());
    private static final Kind SMALL = new Kind("integer", "int32", "1, 2, 3 …", value -> number(value).intValueExact());
    private static final Kind NUMBER = new Kind("number", null, "1.5", value -> number(value).doubleValue());
    private static final Kind FLAG = new Kind("boolean", null, "true | false", Kind::flag);
    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, text(null, "\"…\"", text -> text)), Map.entry(UUID.class, ID),
            Map.entry(PartialDate.class, text("partial-date", "YYYY | YYYY-MM | YYYY-MM-DD | YYYY~ | YYYY/YYYY", PartialDate::parse)),
            Map.entry(LocalDate.class, text("date", "YYYY-MM-DD", Kind::day)),
            Map.entry(Instant.class, text("date-time", "YYYY-MM-DDThh:mm:ssZ", Kind::moment)),
            Map.entry(ZoneId.class, text("time-zone", "Asia/Baghdad", ZoneId::of)),
            Map.entry(int.class, SMALL), Map.entry(Integer.class, SMALL), Map.entry(long.class, WHOLE), Map.entry(Long.class, WHOLE),
            Map.entry(double.class, NUMBER), Map.entry(Double.class, NUMBER), Map.entry(boolean.class, FLAG),
            Map.entry(Boolean.class, FLAG),
            Map.entry(BigDecimal.class, new Kind("number", null, "1.5", Kind::number)));

    /** How values of this type stand in JSON; empty for records and for what holds several values. */
    public static Optional<Kind> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(text(null, constants(type).collect(Collectors.joining(" | ")), text -> constant(type, text)));
        }
        return isId(type) ? Optional.of(text(ID.format, ID.looks, text -> id(type, text))) : Optional.ofNullable(KINDS.get(type));
    }

    /** Whether this is the identity of a record: it stands as its value alone. */
    static boolean isId(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return components.length == 1 && components[0].getType() == UUID.class && "value".equals(components[0].getName());
    }

    /** Whether a command cannot be asked for without it: it says so itself, or is a number that cannot be nothing. */
    static boolean isRequired(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getType().isPrimitive() && component.getType() != boolean.class;
    }

    /** The constants of an enumeration by name. */
    static Stream<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name());
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Object id(Class<?> type, String text) {
        try {
            Constructor<?> made = type.getDeclaredConstructor(UUID.class);
            return made.newInstance(UUID.fromString(text));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Kind text(String format, String looks, Function<String, Object> read) {
        return new Kind("string", format, looks, value -> read.apply(((JsonString) value).getString()));
    }

    /** A day of a year of four digits: beyond, there is no day that anything happened or is due on, and none that the database keeps. */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no day of any record: " + text);
        }
        return day;
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        day(LocalDate.ofInstant(moment, ZoneOffset.UTC).toString());
        return moment;
    }

    private static BigDecimal number(JsonValue value) {
        BigDecimal number = ((JsonNumber) value).bigDecimalValue();
        if (number.precision() > DIGITS || number.scale() > DIGITS || number.scale() < -DIGITS) {
            throw new ArithmeticException("larger or finer than anything");
        }
        return number;
    }

    private static Object flag(JsonValue value) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new IllegalArgumentException("no flag");
        }
        return value == JsonValue.TRUE;
    }
}
