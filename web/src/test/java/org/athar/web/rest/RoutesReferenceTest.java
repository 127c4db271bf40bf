package org.athar.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published description is kept beside the code: a view of a service that gains or loses a value, or a command, changes what
 * programs are told or may say, and that is seen here before it is published.
 */
class RoutesReferenceTest {

    private static final Path DESCRIPTION = Path.of("../docs/reference/openapi.json");
    private static final Path PAGE = Path.of("../docs/reference/routes.md");

    private final JsonObject description = Description.of(Api.ROUTES);

    @Test
    void the_description_that_is_kept_is_the_one_that_is_published() throws IOException {
        isKept(DESCRIPTION, written(description, 3) + "\n");
    }

    /** One line for each route and each shape, so that what changed can be read. */
    private static String written(JsonValue value, int depth) {
        return depth == 0 || !(value instanceof JsonObject object) ? value.toString() : object.entrySet().stream()
                .map(one -> "\n" + Json.createValue(one.getKey()) + ": " + written(one.getValue(), depth - 1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void the_page_of_routes_names_every_one() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Routes for programs

                Every route below `/api/v1`, with the operation that decides who may ask ([roles](roles.md)); `*` wants `If-Match`. How to
                ask stands in [The interface for programs](api.md), what is said and answered in [openapi.json](openapi.json).

                Written from the routes by `RoutesReferenceTest`; do not edit. To write it anew:
                `mvn -q test -Dtest=RoutesReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dathar.reference.write=true`.

                | route | what it does | operation |
                |---|---|---|
                """);
        description.getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject().forEach((verb, route) -> page.append(
                line(path, verb.toUpperCase(Locale.ROOT), route.asJsonObject()))));
        isKept(PAGE, page.toString());
    }

    private static String line(String path, String verb, JsonObject route) {
        boolean wantsVersion = route.toString().contains("\"If-Match\"");
        return "| `" + verb + " " + path.replace("/api/v1", "") + "`" + (wantsVersion ? " *" : "") + " | "
                + route.getString("summary", "The description of all routes") + " | "
                + (route.containsKey("x-operation") ? "`" + route.getString("x-operation") + "`" : "") + " |\n";
    }

    private static void isKept(Path file, String written) throws IOException {
        if (Boolean.getBoolean("athar.reference.write")) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written, "Write it anew with -Dathar.reference.write=true");
    }
}
