package org.athar.web.rest.http;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;

/**
 * Reads a body into a record: what the record has no component for is refused by name, so that nobody believes to have set what is not
 * for a program to set. What is left out is null; whether it may be, the service says.
 */
final class JsonBody {

    private final List<Refusal> unfit = new ArrayList<>();

    private JsonBody() {
    }

    static <T extends Record> T read(byte[] body, Class<T> type) {
        JsonBody reading = new JsonBody();
        T read = reading.record("", parse(body), type);
        if (!reading.unfit.isEmpty()) {
            throw Problem.unfit(reading.unfit);
        }
        return read;
    }

    /** The reader minds a property that is named twice, the parser what stands behind the object. */
    private static JsonObject parse(byte[] body) {
        Map<String, ?> strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
        try (JsonReader reader = Json.createReaderFactory(strict).createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8);
                JsonParser parser = Json.createParser(new ByteArrayInputStream(body))) {
            JsonObject object = reader.readObject();
            parser.next();
            parser.skipObject();
            if (parser.hasNext()) {
                throw Problem.of(RequestRefusal.BODY_UNREADABLE);
            }
            return object;
        } catch (JsonException | IllegalStateException | NoSuchElementException | StackOverflowError e) {
            throw Problem.of(RequestRefusal.BODY_UNREADABLE);
        }
    }

    private <T extends Record> T record(String path, JsonObject object, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        String known = Stream.of(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
        object.keySet().stream().filter(name -> Stream.of(components).noneMatch(one -> one.getName().equals(name)))
                .forEach(name -> unfit.add(Refusal.at(path + name, RequestRefusal.NOT_TO_BE_GIVEN, known)));
        Object[] values = Stream.of(components).map(one -> value(path + one.getName(), object.get(one.getName()), one.getType())).toArray();
        try {
            Constructor<T> made = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return unfit.isEmpty() ? made.newInstance(values) : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Object value(String path, JsonValue given, Class<?> type) {
        if (given == null || given == JsonValue.NULL) {
            return type == boolean.class ? Boolean.FALSE : null;
        }
        try {
            return read(path, given, type);
        } catch (ClassCastException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            unfit.add(Refusal.at(path, RequestRefusal.NOT_OF_ITS_KIND, Values.kindOf(type)));
            return type == boolean.class ? Boolean.FALSE : null;
        }
    }

    private Object read(String path, JsonValue given, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            if (given != JsonValue.TRUE && given != JsonValue.FALSE) {
                throw new IllegalArgumentException("no flag");
            }
            return given == JsonValue.TRUE;
        }
        if (type == Long.class) {
            return ((JsonNumber) given).longValueExact();
        }
        if (type.isRecord()) {
            return record(path + ".", given.asJsonObject(), type.asSubclass(Record.class));
        }
        String text = ((JsonString) given).getString();
        if (type.isEnum()) {
            return Values.constant(type, text);
        }
        return type == UUID.class ? UUID.fromString(text) : type == PartialDate.class ? PartialDate.parse(text) : text;
    }
}
