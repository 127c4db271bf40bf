package org.athar.engine.genotype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Markers and kits under the names that laboratories write. */
class SomebodyNamingAMarkerTest {

    @Test
    void a_marker_is_found_under_every_spelling() {
        Map.of("vwa", "vWA", "VWA31", "vWA", "THO1", "TH01", "PentaD", "Penta D", "PENTA_E", "Penta E", "Amelogenin", "AMEL", "ACTBP2",
                "SE33", "DYS389 II", "DYS389II", "YGATAH4", "Y-GATA-H4").forEach((written, name) -> assertEquals(name, found(written)));
        Map.of("TP0X", "TPOX", "Y-indel", "Yindel", "DYS385 a/b", "DYS385", "RS1490413", "rs1490413", "hprt", "HPRTB")
                .forEach((written, name) -> assertEquals(name, found(written)));
    }

    private static String found(String written) {
        return MarkerCatalogue.find(written).map(KnownMarker::name).orElse("nothing");
    }

    @Test
    void names_that_only_look_alike_are_other_markers_or_none() {
        assertEquals("D5S2500", found("D5S2500"));
        assertEquals("D5S2800", found("D5S2800"));
        assertEquals("nothing", found("DYS389B"));
        assertEquals("nothing", found("Y-GATA-H4.1"));
        assertEquals("nothing", found(""));
        assertEquals("nothing", found("D3S1358".repeat(100)));
    }

    @Test
    void the_nearest_names_are_told_for_one_that_nobody_knows() {
        assertEquals("D3S1358", MarkerCatalogue.nearest("D3S1359").get(0));
        assertEquals(List.of(), MarkerCatalogue.nearest("Height"));
        assertEquals(List.of(), MarkerCatalogue.nearest("x".repeat(1_000_000)));
    }

    @Test
    void kits_hold_known_markers_each_once_and_as_many_as_their_makers_say() {
        Map<String, Integer> sizes = Map.of("GlobalFiler", 24, "Identifiler Plus", 16, "NGM", 16, "NGM SElect", 17,
                "PowerPlex Fusion 6C", 27, "PowerPlex 21", 21, "Investigator 24plex", 25, "Yfiler Plus", 25, "PowerPlex Y23", 22,
                "Argus X-12", 14);
        assertEquals(sizes.size(), MarkerCatalogue.kits().size());
        for (Kit kit : MarkerCatalogue.kits()) {
            assertEquals(sizes.get(kit.name()), kit.markers().size(), kit.name());
            assertEquals(kit.markers().size(), kit.markers().stream().distinct().count(), kit.name());
            kit.markers().forEach(marker -> assertEquals(marker, found(marker), kit.name()));
        }
    }

    @Test
    void a_kit_is_found_by_the_panel_that_is_named_after_it() {
        assertEquals("GlobalFiler", MarkerCatalogue.kit("GlobalFiler_Panel_v1").map(Kit::name).orElse(""));
        assertEquals("NGM SElect", MarkerCatalogue.kit("NGMSElect_panel_v2X").map(Kit::name).orElse(""));
        assertEquals(Optional.empty(), MarkerCatalogue.kit("SureID 27"));
    }

    @Test
    void each_class_has_its_number_of_alleles() {
        assertTrue(MarkerCatalogue.markers().stream().filter(one -> one.kind() == MarkerClass.AUTOSOMAL)
                .allMatch(one -> one.mostAlleles() == 2));
        assertEquals(1, MarkerCatalogue.find("DYS19").orElseThrow().mostAlleles());
        assertEquals(4, MarkerCatalogue.find("DYS385").orElseThrow().mostAlleles());
    }
}
