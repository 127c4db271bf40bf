package org.athar.web.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.Refusal;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

/**
 * Reads a body into the command of a service. What the record has no component for is refused by name, and so is what the address or a
 * header says: nobody believes to have set what is not for a body to set. What is left out is null, or none of several; whether it may
 * be, the service says.
 */
public final class JsonBody {

    private final Map<String, Object> set;
    private final List<Refusal> unfit = new ArrayList<>();

    private JsonBody(Map<String, Object> set) {
        this.set = set;
    }

    /**
     * Reads.
     *
     * @param body the JSON
     * @param type what to read
     * @param set  what is said elsewhere, by the path of the component: {@code site}, {@code step.caseNumber}
     */
    public static <T extends Record> T read(byte[] body, Class<T> type, Map<String, Object> set) {
        JsonBody reading = new JsonBody(set);
        T read = reading.record("", parse(body), type);
        if (!reading.unfit.isEmpty()) {
            throw Problem.unfit(reading.unfit);
        }
        return read;
    }

    /**
     * The reader minds a property that is named twice, the parser what stands behind the object. What is too deep, both say by an exception
     * of no kind of its own.
     */
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
        } catch (RuntimeException | StackOverflowError e) {
            throw Problem.of(RequestRefusal.BODY_UNREADABLE);
        }
    }

    private <T extends Record> T record(String path, JsonObject object, Class<T> type) {
        Map<String, RecordComponent> mine = Stream.of(type.getRecordComponents()).filter(one -> !set.containsKey(path + one.getName()))
                .collect(Collectors.toMap(RecordComponent::getName, one -> one, (first, second) -> first, LinkedHashMap::new));
        object.keySet().stream().filter(name -> !mine.containsKey(name)).forEach(name -> unfit.add(
                Refusal.at(path + name, RequestRefusal.NOT_TO_BE_GIVEN, String.join(", ", mine.keySet()))));
        Object[] values = Stream.of(type.getRecordComponents()).map(one -> set.containsKey(path + one.getName())
                ? set.get(path + one.getName()) : value(path + one.getName(), object.get(one.getName()), one)).toArray();
        return unfit.isEmpty() ? made(path, type, values) : null;
    }

    /** What must be there is refused where it is not; a group of which the address says something is there in any case. */
    private Object value(String path, JsonValue given, RecordComponent component) {
        if (given != null && given != JsonValue.NULL) {
            return value(path, given, component.getGenericType());
        }
        if (set.keySet().stream().anyMatch(one -> one.startsWith(path + "."))) {
            return value(path, JsonValue.EMPTY_JSON_OBJECT, component.getGenericType());
        }
        if (Kind.isRequired(component)) {
            unfit.add(Refusal.at(path, RequestRefusal.NOT_OF_ITS_KIND, looks(component.getType())));
        }
        return nothing(component.getType());
    }

    /** A record that is no whole by its own rules is refused like a value of another kind. */
    private <T extends Record> T made(String path, Class<T> type, Object[] values) {
        try {
            Constructor<T> made = type.getDeclaredConstructor(
                    Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return made.newInstance(values);
        } catch (InvocationTargetException e) {
            unfit.add(Refusal.at(path.replaceAll("\\.$", ""), RequestRefusal.NOT_OF_ITS_KIND, looks(type)));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Object value(String path, JsonValue given, Type type) {
        Class<?> plain = plain(type);
        try {
            return type instanceof ParameterizedType several ? several(path, given, several) : one(path, given, plain);
        } catch (ClassCastException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            unfit.add(Refusal.at(path, RequestRefusal.NOT_OF_ITS_KIND, looks(plain)));
            return null;
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.FALSE;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return type == Set.class ? Set.of() : List.of();
        }
        return type == Map.class ? Map.of() : null;
    }

    private Object one(String path, JsonValue given, Class<?> type) {
        return Kind.of(type).map(kind -> kind.read().apply(given))
                .orElseGet(() -> record(path + ".", given.asJsonObject(), type.asSubclass(Record.class)));
    }

    private Object several(String path, JsonValue given, ParameterizedType type) {
        Class<?> item = plain(type.getActualTypeArguments()[type.getActualTypeArguments().length - 1]);
        if (type.getRawType() == Map.class) {
            Map<String, Object> read = new LinkedHashMap<>();
            given.asJsonObject().forEach((name, value) -> read.put(name, item(path + "." + name, value, item)));
            return read;
        }
        Collection<Object> read = type.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        given.asJsonArray().forEach(value -> read.add(item(path + "[" + read.size() + "]", value, item)));
        return read;
    }

    private Object item(String path, JsonValue given, Class<?> type) {
        if (given == JsonValue.NULL) {
            throw new IllegalArgumentException("nothing among several");
        }
        return value(path, given, type);
    }

    static Class<?> plain(Type type) {
        return (Class<?>) (type instanceof ParameterizedType several ? several.getRawType() : type);
    }

    private static String looks(Class<?> type) {
        return Kind.of(type).map(Kind::looks).orElse(Collection.class.isAssignableFrom(type) ? "[ … ]" : "{ … }");
    }
}
