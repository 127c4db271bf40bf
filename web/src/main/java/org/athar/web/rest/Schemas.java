package org.athar.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.kernel.LocalizedText;
import org.athar.web.rest.http.Listing;
import org.athar.web.rest.http.Maybe;

/** The shapes of bodies and answers, from the records that they are read into and written from. */
final class Schemas {

    private static final String PROBLEM = "Problem";

    private final Map<String, JsonObject> named = new TreeMap<>();

    /** All shapes that were asked for, by name. */
    JsonObject all() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all.build();
    }

    /** Of an answer: every property is there, some may be null. */
    JsonObject answer(Class<? extends Record> type) {
        return record(type, true);
    }

    /** Of a body: what may be left out is not required, and nothing else may be given. */
    JsonObject body(Class<? extends Record> type) {
        return record(type, false);
    }

    /** Of a list with rows of this type. */
    JsonObject listing(Class<? extends Record> row) {
        JsonObject items = Json.createObjectBuilder().add("type", "array").add("items", answer(row)).build();
        named.put(row.getSimpleName() + "Listing", object(Stream.of(Listing.class.getRecordComponents()), true, items));
        return reference(row.getSimpleName() + "Listing");
    }

    /** Of a problem. */
    JsonObject problem() {
        JsonObject text = Json.createObjectBuilder().add("type", "string").build();
        JsonObjectBuilder reason = Json.createObjectBuilder();
        Stream.of("code", "detail", "field", "mend").forEach(name -> reason.add(name, text));
        JsonObject reasons = Json.createObjectBuilder().add("type", "object").add("properties", reason)
                .add("required", Json.createArrayBuilder().add("code").add("detail")).build();
        JsonObjectBuilder properties = Json.createObjectBuilder();
        Stream.of("type", "title", "code", "detail", "field", "mend", "number").forEach(name -> properties.add(name, text));
        properties.add("status", Json.createObjectBuilder().add("type", "integer"))
                .add("reasons", Json.createObjectBuilder().add("type", "array").add("items", reasons));
        JsonArrayBuilder required = Json.createArrayBuilder();
        Stream.of("type", "title", "status", "code", "detail", "reasons").forEach(required::add);
        named.put(PROBLEM, Json.createObjectBuilder().add("type", "object").add("properties", properties).add("required", required)
                .build());
        return reference(PROBLEM);
    }

    private JsonObject record(Class<?> type, boolean answered) {
        if (!named.containsKey(type.getSimpleName())) {
            named.put(type.getSimpleName(), JsonObject.EMPTY_JSON_OBJECT);
            named.put(type.getSimpleName(), object(Stream.of(type.getRecordComponents()), answered, null));
        }
        return reference(type.getSimpleName());
    }

    private JsonObject object(Stream<RecordComponent> components, boolean answered, JsonObject items) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        components.forEach(one -> {
            boolean maybe = one.isAnnotationPresent(Maybe.class) || one.getDeclaringRecord() == LocalizedText.class;
            JsonObject shape = items != null && "items".equals(one.getName()) ? items : shape(one.getGenericType(), answered);
            properties.add(one.getName(), maybe ? orNull(shape) : shape);
            if (answered || !maybe && one.getType() != boolean.class) {
                required.add(one.getName());
            }
        });
        return Json.createObjectBuilder().add("type", "object").add("properties", properties).add("required", required)
                .add("additionalProperties", false).build();
    }

    private JsonObject shape(Type type, boolean answered) {
        if (type instanceof ParameterizedType several && Collection.class.isAssignableFrom((Class<?>) several.getRawType())) {
            return Json.createObjectBuilder().add("type", "array").add("items", shape(several.getActualTypeArguments()[0], answered))
                    .build();
        }
        Class<?> one = (Class<?>) type;
        if (one.isRecord()) {
            return record(one, answered);
        }
        if (one.isEnum()) {
            JsonArrayBuilder constants = Json.createArrayBuilder();
            Stream.of(one.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).forEach(constants::add);
            return Json.createObjectBuilder().add("type", "string").add("enum", constants).build();
        }
        return plain(one);
    }

    private static JsonObject plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Json.createObjectBuilder().add("type", "boolean").build();
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Json.createObjectBuilder().add("type", "integer").build();
        }
        if (type == Double.class || type == double.class) {
            return Json.createObjectBuilder().add("type", "number").build();
        }
        JsonObjectBuilder text = Json.createObjectBuilder().add("type", "string");
        Map<Class<?>, String> formats = Map.of(UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time");
        return (formats.containsKey(type) ? text.add("format", formats.get(type)) : text).build();
    }

    private static JsonObject orNull(JsonObject shape) {
        return Json.createObjectBuilder().add("anyOf", Json.createArrayBuilder().add(shape)
                .add(Json.createObjectBuilder().add("type", "null"))).build();
    }

    private static JsonObject reference(String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
    }
}
