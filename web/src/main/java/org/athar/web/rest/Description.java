package org.athar.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Contents;
import org.athar.web.rest.http.Gate;
import org.athar.web.rest.http.Listing;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.json.Shapes;
import org.athar.web.rest.problem.ProblemWriter;

/**
 * Describes the routes in the form of OpenAPI 3.1, from their annotations and from the records that they read and write: the description
 * cannot say anything else than what the routes do.
 */
final class Description {

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final JsonObject BYTES = Json.createObjectBuilder().add("type", "string").add("format", "binary").build();
    private static final List<String> PROBLEMS_OF_ALL = List.of("400", "401", "404", "429", "500");
    private static final List<String> PROBLEMS_OF_COMMANDS = List.of("403", "413", "415", "422");

    private final Shapes shapes = new Shapes();

    private Description() {
    }

    static JsonObject of(List<Class<?>> routes) {
        Description description = new Description();
        JsonObject paths = description.paths(routes);
        JsonObjectBuilder problem = Json.createObjectBuilder().add("Problem", Json.createObjectBuilder().add("description",
                "A problem (RFC 9457)").add("content", content(ProblemWriter.MEDIA_TYPE, description.shapes.problem())));
        JsonObjectBuilder bearer = Json.createObjectBuilder().add("type", "http").add("scheme", "bearer").add("bearerFormat", "JWT");
        JsonArrayBuilder asked = Json.createArrayBuilder().add(Json.createObjectBuilder().add("bearer", Json.createArrayBuilder()));
        return Json.createObjectBuilder().add("openapi", "3.1.0")
                .add("info", Json.createObjectBuilder().add("title", "Athar").add("version", "1"))
                .add("security", asked).add("paths", paths)
                .add("components", Json.createObjectBuilder().add("responses", problem).add("schemas", description.shapes.all())
                        .add("securitySchemes", Json.createObjectBuilder().add("bearer", bearer))).build();
    }

    /** The routes in a class. */
    static Stream<Method> routesIn(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Route.class))
                .sorted(Comparator.comparing(Method::getName));
    }

    /** Where a route is, below the application's root. */
    static String pathOf(Method route) {
        Path below = route.getAnnotation(Path.class);
        return "/api/" + route.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    private JsonObject paths(List<Class<?>> routes) {
        Map<String, JsonObjectBuilder> paths = new TreeMap<>();
        routes.stream().flatMap(Description::routesIn).forEach(route -> paths
                .computeIfAbsent(pathOf(route), path -> Json.createObjectBuilder()).add(verbOf(route), operation(route)));
        paths.put("/api/" + DescriptionRoute.PATH, Json.createObjectBuilder().add("get", Json.createObjectBuilder()
                .add("operationId", "description").add("responses", Json.createObjectBuilder().add("200", answer(Json.createObjectBuilder()
                        .add("type", "object").build())))));
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach(all::add);
        return all.build();
    }

    private static String verbOf(Method route) {
        if (route.isAnnotationPresent(GET.class)) {
            return "get";
        }
        if (route.isAnnotationPresent(POST.class)) {
            return "post";
        }
        throw new IllegalStateException(route + " is asked for by no method that is described");
    }

    private JsonObjectBuilder operation(Method method) {
        Route route = method.getAnnotation(Route.class);
        JsonObjectBuilder operation = Json.createObjectBuilder().add("operationId", method.getName())
                .add("tags", Json.createArrayBuilder().add(pathOf(method).split("/")[3])).add("summary", route.says())
                .add("x-operation", route.operation().name()).add("parameters", parameters(method, route));
        Gate.bodyOf(method).ifPresent(type -> operation.add("requestBody", Json.createObjectBuilder().add("required", true)
                .add("content", Gate.takesFile(method) ? form(shapes.body(type, set(route)))
                        : content("application/json", shapes.body(type, set(route))))));
        JsonObjectBuilder responses = Json.createObjectBuilder().add(Integer.toString(route.status()), good(route));
        problems(method, route).forEach(status -> responses.add(status, Json.createObjectBuilder()
                .add("$ref", "#/components/responses/Problem")));
        if (route.versioned()) {
            responses.add("304", Json.createObjectBuilder().add("description", "As the program has it"));
        }
        return operation.add("responses", responses);
    }

    private JsonObjectBuilder good(Route route) {
        if (route.answer() == Contents.File.class) {
            return Json.createObjectBuilder().add("description", "The content").add("content", content("application/octet-stream", BYTES));
        }
        return answer(route.list() ? shapes.listing(Listing.class, route.answer()) : shapes.answer(route.answer()));
    }

    private static JsonObjectBuilder form(JsonObject about) {
        JsonObject parts = Json.createObjectBuilder().add("type", "object").add("properties", Json.createObjectBuilder()
                .add("about", about).add("content", BYTES)).add("required", Json.createArrayBuilder().add("about").add("content")).build();
        return content("multipart/form-data", parts);
    }

    private static Set<String> set(Route route) {
        return Stream.concat(Stream.of(route.set()), Stream.of(route.version())).collect(Collectors.toSet());
    }

    private static Stream<String> problems(Method method, Route route) {
        Stream<String> ofCommands = Gate.bodyOf(method).isEmpty() ? Stream.empty() : PROBLEMS_OF_COMMANDS.stream();
        Stream<String> ofVersions = route.version().isEmpty() ? Stream.empty() : Stream.of("412", "428");
        Stream<String> ofFiles = route.answer() == Contents.File.class ? Stream.of("416", "422") : Stream.empty();
        return Stream.of(PROBLEMS_OF_ALL.stream(), ofCommands, ofVersions, ofFiles).flatMap(one -> one);
    }

    private JsonArrayBuilder parameters(Method method, Route route) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        IN_PATH.matcher(pathOf(method)).results().forEach(name -> parameters.add(parameter("path", name.group(1), true)));
        Gate.parametersOf(method).forEach(name -> parameters.add(parameter("query", name, false)));
        if (Gate.bodyOf(method).isPresent() && !route.reading()) {
            parameters.add(parameter("header", Answers.KEY, true));
        }
        if (!route.version().isEmpty()) {
            parameters.add(parameter("header", "If-Match", true));
        }
        if (route.versioned()) {
            parameters.add(parameter("header", "If-None-Match", false));
        }
        return parameters;
    }

    private static JsonObjectBuilder parameter(String place, String name, boolean required) {
        return Json.createObjectBuilder().add("name", name).add("in", place).add("required", required)
                .add("schema", Json.createObjectBuilder().add("type", "string"));
    }

    private static JsonObjectBuilder answer(JsonObject schema) {
        return Json.createObjectBuilder().add("description", "Done").add("content", content("application/json", schema));
    }

    private static JsonObjectBuilder content(String mediaType, JsonObject schema) {
        return Json.createObjectBuilder().add(mediaType, Json.createObjectBuilder().add("schema", schema));
    }
}
