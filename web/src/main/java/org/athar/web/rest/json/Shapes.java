package org.athar.web.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shapes of bodies and answers, from the records that they are read into and written from. */
public final class Shapes {

    private static final String PROBLEM = "Problem";
    private static final JsonObject TEXT = Json.createObjectBuilder().add("type", "string").build();

    private final Map<String, JsonObject> named = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    /** All shapes that were asked for, by name. */
    public JsonObject all() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all.build();
    }

    /** Of an answer: every property is there; what is no flag, number or list may be null. */
    public JsonObject answer(Class<? extends Record> type) {
        return answered(type);
    }

    /** Of a body: any property may be left out; what {@code set} names is not to be given, nor is anything else. */
    public JsonObject body(Class<?> type, Set<String> set) {
        return given(type, set);
    }

    /** Of a list with rows of this type, as the record of a list has them. */
    public JsonObject listing(Class<? extends Record> list, Class<? extends Record> row) {
        JsonObject items = Json.createObjectBuilder().add("type", "array").add("items", answer(row)).build();
        return kept(name(row, "answered") + list.getSimpleName(), () -> object(Stream.of(list.getRecordComponents()), one ->
                "items".equals(one.getName()) ? items : orNull(one.getType(), answered(one.getGenericType())), true));
    }

    /** Of a problem. */
    public JsonObject problem() {
        JsonObjectBuilder reason = Json.createObjectBuilder();
        Stream.of("code", "detail", "field", "mend").forEach(name -> reason.add(name, TEXT));
        JsonObject reasons = Json.createObjectBuilder().add("type", "object").add("properties", reason)
                .add("required", Json.createArrayBuilder().add("code").add("detail")).build();
        JsonObjectBuilder properties = Json.createObjectBuilder();
        Stream.of("type", "title", "code", "detail", "field", "mend", "number").forEach(name -> properties.add(name, TEXT));
        properties.add("status", Json.createObjectBuilder().add("type", "integer"))
                .add("reasons", Json.createObjectBuilder().add("type", "array").add("items", reasons));
        JsonArrayBuilder required = Json.createArrayBuilder();
        Stream.of("type", "title", "status", "code", "detail", "reasons").forEach(required::add);
        named.put(PROBLEM, Json.createObjectBuilder().add("type", "object").add("properties", properties).add("required", required)
                .build());
        return reference(PROBLEM);
    }

    private JsonObject answered(Type type) {
        Class<?> plain = plain(type);
        return !composed(plain) ? value(type, this::answered) : kept(name(plain, "answered"), () ->
                object(JsonAnswer.told(plain), one -> orNull(one.getType(), answered(one.getGenericType())), true));
    }

    /** What stands in answers too has a name of its own in bodies, where any of it may be left out. */
    private JsonObject given(Type type, Set<String> set) {
        Class<?> plain = plain(type);
        return !composed(plain) ? value(type, item -> given(item, Set.of())) : kept(name(plain, "given " + new TreeSet<>(set)), () ->
                object(Stream.of(plain.getRecordComponents()).filter(one -> !set.contains(one.getName())),
                        one -> given(one.getGenericType(), within(one.getName() + ".", set)), false));
    }

    private static Set<String> within(String path, Set<String> set) {
        return set.stream().filter(one -> one.startsWith(path)).map(one -> one.substring(path.length())).collect(Collectors.toSet());
    }

    /** What a record leaves open is an identity. */
    private static Class<?> plain(Type type) {
        return type instanceof TypeVariable ? UUID.class : JsonBody.plain(type);
    }

    private static boolean composed(Class<?> type) {
        return type.isRecord() && !Kind.isId(type);
    }

    /** One name for one shape: records of two capabilities that are called alike are told apart by the capability. */
    private String name(Class<?> type, String use) {
        String simple = (type.isMemberClass() ? type.getEnclosingClass().getSimpleName() : "") + type.getSimpleName();
        String name = use.startsWith("given") && !simple.endsWith("Command") ? simple + "Given" : simple;
        String capability = type.getPackageName().split("\\.")[2];
        return Stream.of(name, capability.substring(0, 1).toUpperCase(Locale.ROOT) + capability.substring(1) + name)
                .filter(one -> owners.computeIfAbsent(one, free -> type.getName() + " " + use).equals(type.getName() + " " + use))
                .findFirst().orElseThrow(() -> new IllegalStateException(type + " is given in two ways: " + use));
    }

    private JsonObject kept(String name, Supplier<JsonObject> shape) {
        if (!named.containsKey(name)) {
            named.put(name, JsonObject.EMPTY_JSON_OBJECT);
            named.put(name, shape.get());
        }
        return reference(name);
    }

    private static JsonObject object(Stream<RecordComponent> components, Function<RecordComponent, JsonObject> shape, boolean always) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        components.forEach(one -> {
            properties.add(one.getName(), shape.apply(one));
            if (always || Kind.isRequired(one)) {
                required.add(one.getName());
            }
        });
        return Json.createObjectBuilder().add("type", "object").add("properties", properties).add("required", required)
                .add("additionalProperties", false).build();
    }

    private JsonObject value(Type type, Function<Type, JsonObject> item) {
        Class<?> plain = plain(type);
        if (plain.isEnum()) {
            JsonArrayBuilder constants = Json.createArrayBuilder();
            Kind.constants(plain).forEach(constants::add);
            return kept(name(plain, ""), () -> Json.createObjectBuilder(TEXT).add("enum", constants).build());
        }
        if (type instanceof ParameterizedType several) {
            JsonObject items = item.apply(several.getActualTypeArguments()[several.getActualTypeArguments().length - 1]);
            return plain == Map.class ? Json.createObjectBuilder().add("type", "object").add("additionalProperties", items).build()
                    : Json.createObjectBuilder().add("type", "array").add("items", items).build();
        }
        // What is written as its text: refusal codes, arguments of a sentence.
        return Kind.of(plain).map(Shapes::one).orElse(TEXT);
    }

    private static JsonObject one(Kind kind) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("type", kind.type());
        return (kind.format() == null ? one : one.add("format", kind.format())).build();
    }

    private static JsonObject orNull(Class<?> type, JsonObject shape) {
        return type.isPrimitive() || Collection.class.isAssignableFrom(type) ? shape : Json.createObjectBuilder()
                .add("anyOf", Json.createArrayBuilder().add(shape).add(Json.createObjectBuilder().add("type", "null"))).build();
    }

    private static JsonObject reference(String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
    }
}
