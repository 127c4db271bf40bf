package org.athar.web.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyParty;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.view.PersonReference;
import org.athar.site.SiteId;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyOfAProgramTest {

    record Said(Sensitivity kind, PartialDate on, LocalizedText words, UUID of, boolean past, Long many) {
    }

    private static Said read(String body) {
        return JsonBody.read(body.getBytes(StandardCharsets.UTF_8), Said.class, Map.of());
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
    void is_refused_where_it_is_deeper_than_anything_that_is_meant() {
        for (String one : List.of("{\"a\":", "[")) {
            for (String body : List.of(one.repeat(5_000), "{\"a\":" + one.repeat(5_000))) {
                assertEquals(RequestRefusal.BODY_UNREADABLE, assertThrows(Problem.class, () -> read(body)).reasons().get(0).code());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"many 1e999999999", "many -1e999", "size 1e999", "size -1e999", "size 1e-999999999", "counted 1e999999999"})
    void is_refused_where_a_number_is_larger_than_any(String number) {
        record Sized(Long many, Double size, BigDecimal counted) {
        }

        String body = "{\"" + number.replace(" ", "\": ") + "}";
        Problem problem = assertThrows(Problem.class, () -> JsonBody.read(body.getBytes(StandardCharsets.UTF_8), Sized.class, Map.of()));
        assertEquals(RequestRefusal.NOT_OF_ITS_KIND, problem.reasons().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-12-31", "+10000-01-01"})
    void is_refused_where_a_day_is_of_no_calendar_of_ours(String day) {
        record Dated(LocalDate on, Instant at) {
        }

        for (String body : List.of("{\"on\": \"" + day + "\"}", "{\"at\": \"" + day + "T10:00:00Z\"}")) {
            Problem problem = assertThrows(Problem.class, () -> JsonBody.read(body.getBytes(StandardCharsets.UTF_8), Dated.class,
                    Map.of()));
            assertEquals(RequestRefusal.NOT_OF_ITS_KIND, problem.reasons().get(0).code());
        }
    }

    @Test
    void is_refused_by_the_name_of_everything_that_is_not_for_it_to_say_or_of_another_kind() {
        Problem problem = assertThrows(Problem.class, () -> read("""
                {"id": 1, "kind": "S9", "on": "soon", "words": {"de": "Besuch"}, "of": "x", "past": "yes", "many": 1.5}"""));
        assertEquals(List.of("id API-002", "kind API-003", "on API-003", "words.de API-002", "of API-003", "past API-003", "many API-003"),
                problem.reasons().stream().map(one -> one.field() + " " + one.code().code()).toList());
    }

    record Step(String caseNumber, Long seen, String reasons) {
    }

    record Whole(Step step, SiteId site, @NotNull LocalizedText words, List<SiteId> others, Map<String, String> filter, CustodyParty by) {
    }

    private static final String ID = "00000000-0000-0000-0000-000000000001";

    private static Whole whole(String body) {
        return JsonBody.read(body.getBytes(StandardCharsets.UTF_8), Whole.class, whatTheAddressSays());
    }

    private static Map<String, Object> whatTheAddressSays() {
        return Map.of("step.caseNumber", "IC-2026-0001", "step.seen", 3L, "site", new SiteId(new UUID(0, 1)));
    }

    @Test
    void is_filled_in_with_what_the_address_says_and_what_is_left_out_of_several_is_none() {
        assertEquals(new Whole(new Step("IC-2026-0001", 3L, null), new SiteId(new UUID(0, 1)), new LocalizedText("Seen", null, null),
                List.of(), Map.of(), null), whole("{\"words\": {\"en\": \"Seen\"}}"));
        assertEquals(List.of(new SiteId(new UUID(0, 1))), whole("{\"words\": {}, \"others\": [\"" + ID + "\"]}").others());
        assertEquals(Map.of("status", "OPEN"), whole("{\"words\": {}, \"filter\": {\"status\": \"OPEN\"}}").filter());
    }

    @Test
    void is_refused_where_it_says_what_the_address_says_or_not_what_must_be_there_or_half_of_something() {
        Problem problem = assertThrows(Problem.class, () -> whole("""
                {"step": {"caseNumber": "x", "seen": 1}, "site": 1, "others": [null, 7], "filter": {"a": 1}}"""));
        assertEquals(List.of("site API-002", "step.caseNumber API-002", "step.seen API-002", "words API-003", "others API-003",
                "filter.a API-003"), problem.reasons().stream().map(one -> one.field() + " " + one.code().code()).toList());
        Problem half = assertThrows(Problem.class, () -> whole("""
                {"words": {}, "by": {"staff": "%s", "name": "x"}}""".formatted(ID)));
        assertEquals(List.of("by API-003"), half.reasons().stream().map(one -> one.field() + " " + one.code().code()).toList());
    }

    @Test
    void is_answered_with_identities_by_their_value_codes_of_refusals_and_no_id_of_a_pseudonym() {
        record Answer(SiteId site, Refusal refusal, PersonReference person) {
        }

        PersonReference person = new PersonReference(new MissingPersonId(new UUID(0, 2)), "P-1", false, null, null, MissingStatus.VERIFIED,
                true);
        Refusal refusal = Refusal.at("limit", RequestRefusal.NOT_OF_ITS_KIND, 3);
        assertEquals(("{'site':'" + ID + "','refusal':{'code':'API-003','field':'limit','arguments':[3]},'person':{'handle':'P-1',"
                + "'named':false,'arabic':null,'latin':null,'status':'VERIFIED','invented':true}}").replace('\'', '"'),
                JsonAnswer.of(new Answer(new SiteId(new UUID(0, 1)), refusal, person)).toString());
    }

    @Test
    void is_answered_with_every_property_and_a_set_always_in_one_order() {
        record Answer(Set<Sensitivity> classes, Double size, List<Integer> counts) {
        }

        assertEquals("{\"classes\":[\"S1\",\"S2\",\"S3\"],\"size\":null,\"counts\":[3,1]}",
                JsonAnswer.of(new Answer(Set.of(Sensitivity.S3, Sensitivity.S1, Sensitivity.S2), null, List.of(3, 1))).toString());
    }

}
