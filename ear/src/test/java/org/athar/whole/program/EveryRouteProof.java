package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every route that is described, asked as a person of every role, and with every body that is not good. */
@ExtendWith(Haste.class)
class EveryRouteProof {

    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static final String OF_ANOTHER_VERSION = "\"999999.0123456789abcdef\"";
    private static Map<Role, Program> programs;
    private static Handles handles;
    private static Routes routes;

    @BeforeAll
    static void sign_in() {
        programs = Programs.ofEveryRole();
        handles = new Handles(programs);
        routes = Routes.of(programs.get(Role.COORDINATOR));
    }

    @Test
    void is_open_exactly_where_the_matrix_has_a_cell_and_answers_as_it_is_described() {
        List<String> wrong = new ArrayList<>();
        Set<String> opened = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        routes.each((name, route) -> programs.forEach((role, program) -> {
            all.add(name);
            Answer answer = ask(program, name, route, role, routes.least(name, route));
            boolean open = MATRIX.ceiling(Routes.operation(route), role).isPresent();
            wrong.addAll(new Shape(routes.schemas()).of(name, answer, route));
            if (answer.status() >= 500 || open == (answer.status() == 404) && !(open && isOutOfReach(name, role))) {
                wrong.add(name + " as " + role + " answers " + answer.status() + " " + answer.body());
            } else if (answer.status() != 404) {
                opened.add(name);
            }
        }));
        assertEquals("", String.join("\n", wrong));
        all.removeAll(opened);
        assertEquals(Set.of(), all, "every route is in at least one cell that is open");
        System.out.println(opened.size() + " routes were asked as " + programs.size() + " roles");
    }

    /**
     * What lies with one person or one sitting is out of reach of others, whatever their role; and of a return one half lies with the
     * custodian, by the case, and the other with the officer, by the family.
     */
    private static boolean isOutOfReach(String name, Role role) {
        return role == Role.BOARD_MEMBER || name.contains("{task}") || name.contains("/exports") || name.contains("{file}")
                || name.endsWith("/contact") && !opensContacts(role)
                || name.equals("post /api/v1/cases/{case}/return") && role == Role.LIAISON_OFFICER
                || name.equals("post /api/v1/families/{person}/return") && role == Role.CUSTODIAN;
    }

    private static boolean opensContacts(Role role) {
        return MATRIX.ceiling(OperationName.READ_SOURCES, role).filter(top -> top.covers(Sensitivity.S3)).isPresent();
    }

    private static Answer ask(Program program, String name, JsonObject route, Role role, JsonObject body) {
        return Routes.ask(program, name, route, handles.filled(name.substring(name.indexOf('/')), role), body.toString(),
                OF_ANOTHER_VERSION);
    }

    @Test
    void is_answered_with_what_is_unfit_and_changes_nothing() {
        List<String> wrong = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        routes.each((name, route) -> {
            if (name.startsWith("get ")) {
                return;
            }
            Role role = programs.keySet().stream().filter(one -> one != Role.BOARD_MEMBER && MATRIX.ceiling(Routes.operation(route), one)
                    .isPresent()).findFirst().orElse(Role.BOARD_MEMBER);
            Program program = programs.get(role);
            JsonObject properties = routes.shape(route).getJsonObject("properties");
            Answer unknown = ask(program, name, route, role, Json.createObjectBuilder(routes.least(name, route)).add("recordedBy", "x")
                    .build());
            expect(wrong, name, unknown, "400 API-002 [recordedBy]");
            if (!properties.isEmpty()) {
                expect(wrong, name, ask(program, name, route, role, ofAnotherKind(properties)), "400 API-003 "
                        + sorted(properties.keySet()));
            }
            for (String text : List.of("a\u202Eb", "x".repeat(12_000), "\u0000")) {
                JsonObject body = routes.filled(properties, (property, schema) -> text);
                Answer answer = ask(program, name, route, role, body);
                boolean unfit = !body.equals(routes.filled(properties, (property, schema) -> ""));
                if (unfit && answer.status() < 400 || answer.status() >= 500) {
                    wrong.add(name + " with " + text.length() + " signs answers " + answer.status() + " " + answer.body());
                }
            }
            tried.add(name);
        });
        assertEquals("", String.join("\n", wrong));
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
            String type = routes.resolved(schema.asJsonObject()).getString("type");
            body.add(name, "string".equals(type) || "object".equals(type) || "array".equals(type) ? Json.createValue(7)
                    : Json.createValue("x"));
        });
        return body.build();
    }
}
