package org.athar.engine.genotype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkerOfManyNamesTest {

    private static Optional<String> found(String name) {
        return MarkerCatalogue.find(name).map(KnownMarker::name);
    }

    @Test
    void goes_by_one_name_however_it_is_spelled() {
        for (String spelled : List.of("THO1", "th01", "TH-01", "HUMTH01", " TH01")) {
            assertEquals(Optional.of("TH01"), found(spelled), spelled);
        }
        assertEquals(Optional.of("vWA"), found("VWA31"));
        assertEquals(Optional.of("Penta D"), found("PENTA_D"));
        assertEquals(Optional.of("AMEL"), found("Amelogenin"));
        assertEquals(Optional.of("Y-GATA-H4"), found("GATA H4"));
    }

    @Test
    void is_not_taken_for_another_that_counts_other_repeats() {
        assertEquals(Optional.empty(), found("Y-GATA-H4.1"));
        assertEquals(Optional.empty(), found("DYS389B"));
        assertEquals(Optional.of("D5S2500"), found("D5S2500"));
        assertEquals(Optional.of("D5S2800"), found("D5S2800"));
    }

    @Test
    void that_nobody_knows_is_answered_with_those_most_like_it() {
        assertEquals(Optional.empty(), found("D3S1538"));
        assertTrue(MarkerCatalogue.nearest("D3S1538").contains("D3S1358"), () -> MarkerCatalogue.nearest("D3S1538").toString());
        assertEquals(List.of(), MarkerCatalogue.nearest("a whole sentence"));
        assertEquals(List.of(), MarkerCatalogue.nearest("x".repeat(4_000)));
    }

    @Test
    void of_a_kit_is_always_known_and_stands_in_it_once() {
        for (Kit kit : MarkerCatalogue.kits()) {
            for (String marker : kit.markers()) {
                assertEquals(Optional.of(marker), found(marker), kit.name());
            }
            assertEquals(kit.markers().size(), kit.markers().stream().distinct().count(), kit.name());
        }
    }

    @Test
    void stands_in_the_kit_after_which_a_panel_is_named() {
        assertEquals("NGM SElect", MarkerCatalogue.kit("NGM SElect_v2").orElseThrow().name(), "the longer name first");
        assertEquals("NGM", MarkerCatalogue.kit("NGM panel").orElseThrow().name());
        assertFalse(MarkerCatalogue.kit("Homemade").isPresent());
    }

    @Test
    void has_as_many_alleles_as_one_person_can_show() {
        assertEquals(2, MarkerCatalogue.find("TH01").orElseThrow().mostAlleles());
        assertEquals(1, MarkerCatalogue.find("DYS19").orElseThrow().mostAlleles());
        assertEquals(4, MarkerCatalogue.find("DYS385").orElseThrow().mostAlleles());
    }
}
