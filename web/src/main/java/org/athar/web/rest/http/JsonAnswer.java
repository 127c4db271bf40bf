package org.athar.web.rest.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a record as JSON: one property for each component, always there, null where nothing is known. */
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
        if (value instanceof Number number) {
            return Json.createValue(number.doubleValue());
        }
        if (value instanceof Collection<?> several) {
            return array(several);
        }
        return value instanceof Record one ? object(one) : Json.createValue(value.toString());
    }

    /** A set has no order of its own; the same set is written the same way each time. */
    private static JsonValue array(Collection<?> several) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        Stream<?> ordered = several instanceof Set ? several.stream().map(Object::toString).sorted() : several.stream();
        ordered.forEach(one -> array.add(of(one)));
        return array.build();
    }

    private static JsonValue object(Record one) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                object.add(component.getName(), of(component.getAccessor().invoke(one)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return object.build();
    }
}
