package org.athar.whole.program;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.security.access.OperationName;

/** The routes as they are described, and bodies for them that follow from the description alone. */
public final class Routes {

    private static final int DEEPEST = 6;

    private final JsonObject document;
    private final JsonObject schemas;

    private Routes(JsonObject document) {
        this.document = document;
        this.schemas = document.getJsonObject("components").getJsonObject("schemas");
    }

    /** As they are served. */
    public static Routes of(Program program) {
        return new Routes(program.get("openapi.json").json());
    }

    /** The shapes that have a name. */
    JsonObject schemas() {
        return schemas;
    }

    /** Each by its verb and path, with what is said of it. */
    public void each(BiConsumer<String, JsonObject> route) {
        document.getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject().forEach((verb, operation) -> {
            if (operation.asJsonObject().containsKey("x-operation")) {
                route.accept(verb + " " + path, operation.asJsonObject());
            }
        }));
    }

    /** What is said of one, by its verb and path. */
    public JsonObject route(String name) {
        String[] parts = name.split(" ");
        return document.getJsonObject("paths").getJsonObject(parts[1]).getJsonObject(parts[0]);
    }

    /** What a route carries out. */
    public static OperationName operation(JsonObject route) {
        return OperationName.valueOf(route.getString("x-operation"));
    }

    /** Asks at a route with a body, under a key of its own and for this version of the record. */
    public static Answer ask(Program program, String name, JsonObject route, String address, String body, String tag) {
        if (name.startsWith("get ")) {
            return program.get(address);
        }
        String[] headers = {"Idempotency-Key", UUID.randomUUID().toString(), "If-Match", tag};
        return takesFile(route) ? program.upload(address, body, "x", headers) : program.post(address, body, headers);
    }

    private static boolean takesFile(JsonObject route) {
        return content(route).containsKey("multipart/form-data");
    }

    private static JsonObject content(JsonObject route) {
        return route.getJsonObject("requestBody").getJsonObject("content");
    }

    /** The shape of the body of a command. */
    public JsonObject shape(JsonObject route) {
        JsonObject schema = content(route).values().iterator().next().asJsonObject().getJsonObject("schema");
        return resolved(schema.containsKey("properties") ? schema.getJsonObject("properties").getJsonObject("about") : schema);
    }

    /** A shape itself, where only its name is said. */
    public JsonObject resolved(JsonObject schema) {
        return schema.containsKey("$ref") ? schemas.getJsonObject(schema.getString("$ref").replaceAll(".*/", "")) : schema;
    }

    /** The smallest body that can be read: what must be there, of records that are there. */
    public JsonObject least(String name, JsonObject route) {
        return route.containsKey("requestBody") ? leastOf(name, shape(route)) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private JsonObject leastOf(String name, JsonObject shape) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        shape.getJsonArray("required").getValuesAs((Function<JsonString, String>) JsonString::getString).forEach(one -> {
            JsonObject schema = resolved(shape.getJsonObject("properties").getJsonObject(one));
            body.add(one, "by".equals(one) ? Json.createObjectBuilder().add("name", "A team").build()
                    : "object".equals(schema.getString("type")) ? leastOf(name, schema)
                    : "uuid".equals(schema.getString("format", "")) ? Json.createValue(Handles.id(one, name))
                    : value(one, schema, (property, text) -> "x", 0));
        });
        return body.build();
    }

    /** Every property of a body, down to the last; texts by their property and shape. */
    public JsonObject filled(JsonObject properties, BiFunction<String, JsonObject, String> text) {
        return filled(properties, text, 0);
    }

    private JsonObject filled(JsonObject properties, BiFunction<String, JsonObject, String> text, int depth) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        properties.forEach((name, schema) -> body.add(name, value(name, resolved(schema.asJsonObject()), text, depth)));
        return body.build();
    }

    private JsonValue value(String name, JsonObject schema, BiFunction<String, JsonObject, String> text, int depth) {
        return switch (schema.getString("type")) {
            case "object" -> schema.containsKey("properties") && depth < DEEPEST
                    ? filled(schema.getJsonObject("properties"), text, depth + 1)
                    : schema.containsKey("additionalProperties") && schema.get("additionalProperties") instanceof JsonObject item
                    ? Json.createObjectBuilder().add("en", value(name, resolved(item), text, depth + 1)).build()
                    : JsonValue.EMPTY_JSON_OBJECT;
            case "array" -> Json.createArrayBuilder().add(value(name, resolved(schema.getJsonObject("items")), text, depth + 1)).build();
            case "integer" -> Json.createValue(1);
            case "number" -> Json.createValue(1.5);
            case "boolean" -> JsonValue.TRUE;
            default -> Json.createValue(text(name, schema, text));
        };
    }

    private static String text(String name, JsonObject schema, BiFunction<String, JsonObject, String> text) {
        JsonArray constants = schema.getJsonArray("enum");
        return constants != null ? constants.getString(0) : switch (schema.getString("format", "")) {
            case "uuid" -> idOr(text.apply(name, schema));
            case "partial-date" -> "2024-05";
            case "time-zone" -> "Asia/Baghdad";
            case "date" -> "2024-05-01";
            case "date-time" -> "2024-05-01T10:00:00Z";
            default -> text.apply(name, schema);
        };
    }

    private static String idOr(String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? text : "00000000-0000-0000-0000-000000000001";
    }
}
