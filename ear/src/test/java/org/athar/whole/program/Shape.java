package org.athar.whole.program;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.athar.harness.Program.Answer;

/** Compares values with the shapes of the description. */
record Shape(JsonObject named) {

    /** What of an answer is not as the route is described. */
    List<String> of(String name, Answer answer, JsonObject route) {
        JsonObject said = route.getJsonObject("responses").getJsonObject(Integer.toString(answer.status()));
        if (said == null) {
            return List.of(name + " is not said to answer " + answer.status());
        }
        if (said.containsKey("$ref")) {
            return wrong(name + " " + answer.status(), answer.json(), named.getJsonObject("Problem"));
        }
        JsonObject content = said.getJsonObject("content");
        return content.containsKey("application/octet-stream") ? List.of() : wrong(name + " " + answer.status(), answer.json(),
                content.values().iterator().next().asJsonObject().getJsonObject("schema"));
    }

    private List<String> wrong(String where, JsonValue value, JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return wrong(where, value, named.getJsonObject(schema.getString("$ref").replaceAll(".*/", "")));
        }
        if (schema.containsKey("anyOf")) {
            return value == JsonValue.NULL ? List.of() : wrong(where, value, schema.getJsonArray("anyOf").getJsonObject(0));
        }
        return switch (schema.getString("type")) {
            case "object" -> value instanceof JsonObject object ? schema.containsKey("properties") ? object(where, object, schema)
                    : List.of() : List.of(where + " is no object");
            case "array" -> value instanceof JsonArray array ? array.stream().flatMap(one ->
                    wrong(where + "[]", one, schema.getJsonObject("items")).stream()).toList() : List.of(where + " is no list");
            case "string" -> value instanceof JsonString text && (!schema.containsKey("enum")
                    || schema.getJsonArray("enum").contains(text)) ? List.of() : List.of(where + " is " + value);
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE ? List.of() : List.of(where + " is " + value);
            default -> value.getValueType() == JsonValue.ValueType.NUMBER ? List.of() : List.of(where + " is " + value);
        };
    }

    private List<String> object(String where, JsonObject object, JsonObject schema) {
        List<String> wrong = new ArrayList<>();
        JsonObject properties = schema.getJsonObject("properties");
        schema.getJsonArray("required").getValuesAs((Function<JsonString, String>) JsonString::getString).stream()
                .filter(name -> !object.containsKey(name)).forEach(name -> wrong.add(where + " lacks " + name));
        object.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                wrong.addAll(wrong(where + "." + name, value, properties.getJsonObject(name)));
            } else {
                wrong.add(where + " has " + name);
            }
        });
        return wrong;
    }
}
