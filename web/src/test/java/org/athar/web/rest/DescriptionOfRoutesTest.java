package org.athar.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.web.rest.http.Route;
import org.junit.jupiter.api.Test;

/** The published description names every route there is and no other, and refers to nothing that it does not hold. */
class DescriptionOfRoutesTest {

    private static final JsonObject DESCRIPTION = Description.of(Api.ROUTES);

    @Test
    void names_every_class_with_a_path_that_is_built() {
        Set<String> built = new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes")).stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(built, Api.ROUTES.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void names_every_method_of_a_route_and_no_other() {
        Set<String> there = Api.ROUTES.stream().flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .flatMap(DescriptionOfRoutesTest::asked).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = DESCRIPTION.getJsonObject("paths").entrySet().stream().flatMap(path -> path.getValue().asJsonObject()
                .keySet().stream().map(verb -> verb + " " + path.getKey())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, described);
        assertTrue(described.contains("get /api/v1/sites/{site}"), described::toString);
    }

    private static Stream<String> asked(Method method) {
        return Stream.of(method.getAnnotations()).map(Annotation::annotationType).filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(java.util.Locale.ROOT) + " "
                        + Description.pathOf(method));
    }

    @Test
    void every_route_but_the_description_says_which_operation_it_is() {
        Set<String> silent = Api.ROUTES.stream().flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> asked(method).findAny().isPresent() && !method.isAnnotationPresent(Route.class)).map(Method::getName)
                .collect(Collectors.toSet());
        assertEquals(Set.of("description"), silent);
    }

    @Test
    void refers_to_shapes_that_it_holds() {
        Set<String> referred = references(DESCRIPTION).collect(Collectors.toCollection(TreeSet::new));
        Set<String> held = DESCRIPTION.getJsonObject("components").getJsonObject("schemas").keySet();
        assertTrue(held.containsAll(referred), referred + " in " + held);
        assertTrue(referred.contains("SiteListItemListing"), referred::toString);
    }

    @Test
    void names_each_route_by_a_word_of_its_own() {
        List<String> names = Api.ROUTES.stream().flatMap(Description::routesIn).map(Method::getName).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    private static Stream<String> references(JsonValue value) {
        if (value instanceof JsonArray several) {
            return several.stream().flatMap(DescriptionOfRoutesTest::references);
        }
        return value instanceof JsonObject object ? object.entrySet().stream().flatMap(one -> "$ref".equals(one.getKey())
                ? Stream.of(((JsonString) one.getValue()).getString().replaceAll(".*/", "")) : references(one.getValue())) : Stream.empty();
    }
}
