package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every route that is described, asked as a person of every role, and with every body that is not good. */
class EveryRouteProof {

    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static Map<Role, Program> programs;
    private static Handles handles;
    private static JsonObject document;
    private static JsonObject schemas;

    @BeforeAll
    static void sign_in() {
        programs = Programs.ofEveryRole();
        handles = new Handles(programs);
        handles.file(programs.get(Role.COORDINATOR).upload("files", """
                {"originalName": "note.txt", "sensitivity": "S1"}""", "A note.", "Idempotency-Key", UUID.randomUUID().toString())
                .json().getString("id"));
        document = programs.get(Role.COORDINATOR).get("openapi.json").json();
        schemas = document.getJsonObject("components").getJsonObject("schemas");
    }

    private static void forEachRoute(BiConsumer<String, JsonObject> route) {
        document.getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject().forEach((verb, operation) -> {
            if (operation.asJsonObject().containsKey("x-operation")) {
                route.accept(verb + " " + path, operation.asJsonObject());
            }
        }));
    }

    private static OperationName operation(JsonObject route) {
        return OperationName.valueOf(route.getString("x-operation"));
    }

    @Test
    void is_open_exactly_where_the_matrix_has_a_cell_and_answers_as_it_is_described() {
        List<String> wrong = new ArrayList<>();
        Set<String> opened = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        forEachRoute((name, route) -> programs.forEach((role, program) -> {
            all.add(name);
            Answer answer = ask(program, name, role, least(name, route));
            boolean open = MATRIX.ceiling(operation(route), role).isPresent();
            wrong.addAll(new Shape(schemas).of(name, answer, route));
            if (answer.status() >= 500 || open == (answer.status() == 404) && !(open && isOutOfReach(name, role))) {
                wrong.add(name + " as " + role + " answers " + answer.status() + " " + answer.body());
            } else if (answer.status() != 404) {
                opened.add(name);
            }
        }));
        assertEquals(List.of(), wrong);
        assertEquals(all, opened, "every route is in at least one cell that is open");
    }

    /** What lies with one person or one sitting is out of reach of others, whatever their role. */
    private static boolean isOutOfReach(String name, Role role) {
        return role == Role.BOARD_MEMBER || name.contains("{task}") || name.contains("/exports") || name.contains("{file}")
                || name.contains("{phase}");
    }

    private static Answer ask(Program program, String name, Role role, JsonObject body) {
        String address = handles.filled(name.substring(name.indexOf('/')), role);
        if (name.startsWith("get ")) {
            return program.get(address);
        }
        String[] headers = {"Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"999999.0123456789abcdef\""};
        return takesFile(name) ? program.upload(address, body.toString(), "x", headers) : program.post(address, body.toString(), headers);
    }

    private static boolean takesFile(String name) {
        return content(name).containsKey("multipart/form-data");
    }

    private static JsonObject content(String name) {
        String[] parts = name.split(" ");
        return document.getJsonObject("paths").getJsonObject(parts[1]).getJsonObject(parts[0]).getJsonObject("requestBody")
                .getJsonObject("content");
    }

    /** The shape of a body. */
    private static JsonObject shape(JsonObject route) {
        JsonObject schema = route.getJsonObject("requestBody").getJsonObject("content").values().iterator().next().asJsonObject()
                .getJsonObject("schema");
        return resolved(schema.containsKey("properties") ? schema.getJsonObject("properties").getJsonObject("about") : schema);
    }

    private static JsonObject resolved(JsonObject schema) {
        return schema.containsKey("$ref") ? schemas.getJsonObject(schema.getString("$ref").replaceAll(".*/", "")) : schema;
    }

    /** The smallest body that can be read: what must be there, of records that are there. */
    private static JsonObject least(String name, JsonObject route) {
        return route.containsKey("requestBody") ? leastOf(name, shape(route)) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject leastOf(String name, JsonObject shape) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        shape.getJsonArray("required").getValuesAs((Function<JsonString, String>) JsonString::getString).forEach(one -> {
            JsonObject schema = resolved(shape.getJsonObject("properties").getJsonObject(one));
            body.add(one, "by".equals(one) ? Json.createObjectBuilder().add("name", "A team").build()
                    : "object".equals(schema.getString("type")) ? leastOf(name, schema)
                    : "uuid".equals(schema.getString("format", "")) ? Json.createValue(Handles.id(one, name)) : value(schema, "x", 0));
        });
        return body.build();
    }

    @Test
    void is_answered_with_what_is_unfit_and_changes_nothing() {
        List<String> wrong = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        forEachRoute((name, route) -> {
            if (name.startsWith("get ")) {
                return;
            }
            Role role = programs.keySet().stream().filter(one -> one != Role.BOARD_MEMBER && MATRIX.ceiling(operation(route), one)
                    .isPresent()).findFirst().orElse(Role.BOARD_MEMBER);
            Program program = programs.get(role);
            JsonObject properties = shape(route).getJsonObject("properties");
            Answer unknown = ask(program, name, role, Json.createObjectBuilder(least(name, route)).add("recordedBy", "x").build());
            expect(wrong, name, unknown, "400 API-002 [recordedBy]");
            if (!properties.isEmpty()) {
                expect(wrong, name, ask(program, name, role, ofAnotherKind(properties)), "400 API-003 " + sorted(properties.keySet()));
            }
            for (String text : List.of("a\u202Eb", "x".repeat(12_000), "\u0000")) {
                Answer answer = ask(program, name, role, filled(properties, text));
                if (answer.status() < 400 || answer.status() >= 500) {
                    wrong.add(name + " with " + text.length() + " signs answers " + answer.status() + " " + answer.body());
                }
            }
            tried.add(name);
        });
        assertEquals(List.of(), wrong);
        assertTrue(tried.size() > 80, tried::toString);
    }

    private static void expect(List<String> wrong, String name, Answer answer, String expected) {
        String told = answer.status() + " " + answer.json().getString("code", "") + " " + sorted(answer.json().getJsonArray("reasons")
                .getValuesAs(JsonObject.class).stream().map(one -> one.getString("field", "").replaceAll("[.\\[].*", ""))
                .collect(Collectors.toSet()));
        if (!told.equals(expected)) {
            wrong.add(name + ": " + told + " instead of " + expected);
        }
    }

    private static String sorted(Set<String> names) {
        return new TreeSet<>(names).toString();
    }

    private static JsonObject ofAnotherKind(JsonObject properties) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        properties.forEach((name, schema) -> {
            String type = resolved(schema.asJsonObject()).getString("type");
            body.add(name, "string".equals(type) || "object".equals(type) || "array".equals(type) ? Json.createValue(7)
                    : Json.createValue("x"));
        });
        return body.build();
    }

    /** Every text of a body, down to the last, with these words, and everything else as it can be. */
    private static JsonObject filled(JsonObject properties, String text) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        properties.forEach((name, schema) -> body.add(name, value(resolved(schema.asJsonObject()), text, 0)));
        return body.build();
    }

    private static JsonValue value(JsonObject schema, String text, int depth) {
        return switch (schema.getString("type")) {
            case "object" -> schema.containsKey("properties") && depth < 6 ? filled(schema.getJsonObject("properties"), text)
                    : JsonValue.EMPTY_JSON_OBJECT;
            case "array" -> {
                JsonArrayBuilder one = Json.createArrayBuilder();
                yield one.add(value(resolved(schema.getJsonObject("items")), text, depth + 1)).build();
            }
            case "integer" -> Json.createValue(1);
            case "number" -> Json.createValue(1.5);
            case "boolean" -> JsonValue.TRUE;
            default -> Json.createValue(text(schema, text));
        };
    }

    private static String text(JsonObject schema, String text) {
        JsonArray constants = schema.getJsonArray("enum");
        return constants != null ? constants.getString(0) : switch (schema.getString("format", "")) {
            case "uuid" -> "00000000-0000-0000-0000-000000000001";
            case "partial-date" -> "2024-05";
            case "time-zone" -> "Asia/Baghdad";
            case "date" -> "2024-05-01";
            case "date-time" -> "2024-05-01T10:00:00Z";
            default -> text;
        };
    }
}
