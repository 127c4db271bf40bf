package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The written form of facts: equal facts, equal text; other facts, another text. */
class FactsDigestTest {

    record Small(Set<String> words, Optional<String> absent, List<Integer> order, BigDecimal number, String quoted) {
    }

    record Foreign(Map<String, String> map) {
    }

    @Test
    void the_text_is_json_with_sets_sorted_and_lists_in_their_order() {
        Set<String> words = new LinkedHashSet<>(List.of("b", "a", "c"));
        assertEquals("{\"words\":[\"a\",\"b\",\"c\"],\"absent\":null,\"order\":[2,1],\"number\":0.9995,\"quoted\":\"a\\\"b\\\\\\u000a\"}",
                FactsDigest.text(new Small(words, Optional.empty(), List.of(2, 1), new BigDecimal("0.99950"), "a\"b\\\n")));
    }

    @Test
    void the_digest_of_a_known_text_is_the_one_that_any_tool_computes() {
        // printf '%s' '{"words":[],"absent":null,"order":[],"number":1,"quoted":""}' | sha256sum
        assertEquals("75b3850639c1e7b6e2a6a441becb47e128fbcd4197fa6a4e11fecc3c7d662a84",
                FactsDigest.sha256(new Small(Set.of(), Optional.empty(), List.of(), BigDecimal.ONE, "")));
    }

    @Test
    void the_same_facts_give_the_same_digest_however_often_they_are_gathered() {
        String first = FactsDigest.sha256(new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED).situation());
        for (int i = 0; i < 20; i++) {
            assertEquals(first, FactsDigest.sha256(new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED).situation()));
        }
        assertTrue(first.matches("[0-9a-f]{64}"));
    }

    @Test
    void whatever_breaks_a_rule_also_changes_the_digest() {
        for (Guard guard : EnumSet.complementOf(EnumSet.of(Guard.STAGE_ALLOWS))) {
            IdentificationProtocol.table().stream().filter(row -> row.guards().contains(guard)).forEach(row -> {
                Stage stage = row.from().iterator().next();
                Dossier broken = new Dossier(stage, row.action());
                Breakage.of(guard, broken);
                assertNotEquals(FactsDigest.text(new Dossier(stage, row.action()).situation()), FactsDigest.text(broken.situation()),
                        guard::toString);
            });
        }
    }

    @Test
    void a_value_with_no_agreed_form_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> FactsDigest.text(new Foreign(Map.of())));
    }
}
