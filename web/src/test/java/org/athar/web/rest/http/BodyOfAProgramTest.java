package org.athar.web.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyOfAProgramTest {

    record Said(Sensitivity kind, PartialDate on, LocalizedText words, UUID of, boolean past, Long many) {
    }

    private static Said read(String body) {
        return JsonBody.read(body.getBytes(StandardCharsets.UTF_8), Said.class);
    }

    @Test
    void is_read_into_what_it_says() {
        assertEquals(new Said(Sensitivity.S2, PartialDate.parse("2014-06"), new LocalizedText("Visit", "زيارة", null), new UUID(0, 1), true,
                7L), read("""
                {"kind": "S2", "on": "2014-06", "words": {"en": "Visit", "ar": "زيارة"}, "past": true, "many": 7,
                 "of": "00000000-0000-0000-0000-000000000001"}"""));
    }

    @Test
    void may_leave_out_what_the_service_asks_for() {
        assertNull(read("{}").kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{\"many\": 1, \"many\": 2}", "null", "{} x", "{\"many\": NaN}"})
    void is_refused_where_it_is_no_object(String body) {
        assertEquals(List.of(RequestRefusal.BODY_UNREADABLE),
                assertThrows(Problem.class, () -> read(body)).reasons().stream().map(one -> one.code()).toList());
    }

    @Test
    void is_refused_by_the_name_of_everything_that_is_not_for_it_to_say_or_of_another_kind() {
        Problem problem = assertThrows(Problem.class, () -> read("""
                {"id": 1, "kind": "S9", "on": "soon", "words": {"de": "Besuch"}, "of": "x", "past": "yes", "many": 1.5}"""));
        assertEquals(List.of("id API-002", "kind API-003", "on API-003", "words.de API-002", "of API-003", "past API-003", "many API-003"),
                problem.reasons().stream().map(one -> one.field() + " " + one.code().code()).toList());
    }

    @Test
    void is_answered_with_every_property_and_a_set_always_in_one_order() {
        record Answer(Set<Sensitivity> classes, @Maybe Double size, List<Integer> counts) {
        }

        assertEquals("{\"classes\":[\"S1\",\"S2\",\"S3\"],\"size\":null,\"counts\":[3,1]}",
                JsonAnswer.of(new Answer(Set.of(Sensitivity.S3, Sensitivity.S1, Sensitivity.S2), null, List.of(3, 1))).toString());
    }

    @Test
    void names_a_place_in_one_list_alone() {
        assertEquals("NIN-0001", Cursor.read("sites", Cursor.of("sites", "NIN-0001")));
        for (String word : List.of("NIN-0001", "", "%", Cursor.of("cases", "NIN-0001"))) {
            assertThrows(Problem.class, () -> Cursor.read("sites", word), word);
        }
    }
}
