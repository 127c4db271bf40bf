package org.athar.web.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.kernel.RefusalCode;
import org.athar.missing.view.PersonReference;

/** Writes what a service hands out as JSON: one property for each component, always there, null where nothing is known. */
public final class JsonAnswer {

    private JsonAnswer() {
    }

    /** The value as JSON; what is no record, list, number or flag is written as its text. */
    public static JsonValue of(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        if (value instanceof Number number) {
            return Json.createValue(number.doubleValue());
        }
        if (value instanceof Collection<?> several) {
            return array(several);
        }
        if (value instanceof Map<?, ?> named) {
            return map(named);
        }
        return value instanceof Record one && !Kind.isId(one.getClass()) ? object(one) : Json.createValue(text(value));
    }

    /** The value of an identity; empty for anything else. */
    public static Optional<UUID> idOf(Object value) {
        return value instanceof Record one && Kind.isId(one.getClass())
                ? Optional.of((UUID) component(one.getClass().getRecordComponents()[0], one)) : Optional.empty();
    }

    /** The components that programs are told. A person whose name is kept from the reader is known by pseudonym alone. */
    static Stream<RecordComponent> told(Class<?> type) {
        return Stream.of(type.getRecordComponents()).filter(one -> type != PersonReference.class || !Kind.isId(one.getType()));
    }

    private static String text(Object value) {
        return value instanceof RefusalCode code ? code.code() : value instanceof Enum<?> one ? one.name() : value.toString();
    }

    /** A set has no order of its own; the same set is written the same way each time. */
    private static JsonValue array(Collection<?> several) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        Stream<?> ordered = several instanceof Set ? several.stream().map(JsonAnswer::text).sorted() : several.stream();
        ordered.forEach(one -> array.add(of(one)));
        return array.build();
    }

    private static JsonValue map(Map<?, ?> named) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        named.entrySet().stream().sorted(Comparator.comparing(one -> text(one.getKey())))
                .forEach(one -> object.add(text(one.getKey()), of(one.getValue())));
        return object.build();
    }

    private static JsonValue object(Record one) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        told(one.getClass()).forEach(component -> object.add(component.getName(), of(component(component, one))));
        return object.build();
    }

    private static Object component(RecordComponent component, Record of) {
        try {
            Object value = component.getAccessor().invoke(of);
            return value == null && Collection.class.isAssignableFrom(component.getType()) ? Set.of() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
