package org.athar.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.genotype.Marker;
import org.junit.jupiter.api.Test;

/** Frequencies are taken as they were published, or treated in a way that is said. */
class TableOfFrequenciesTest {

    private static FrequencyTable table(String text) {
        return FrequencyTable.parse(text, "as published");
    }

    @Test
    void is_written_as_it_was_read_whatever_order_its_markers_came_in() {
        String text = "Penta D 9=0.4 10=0.6\nTH01 9=0.1 9.3=0.9";
        assertEquals(text, table(text).toString());
        assertEquals(text, table("\n TH01 9=0.1   9.3=0.9 \nPenta D 9=0.4 10=0.6").toString());
        assertEquals(table(text).digest(), table(table(text).toString()).digest());
        assertEquals(Set.of("Penta D", "TH01"), table(text).loci().keySet());
    }

    @Test
    void is_refused_where_a_line_is_none() {
        for (String text : List.of("TH01", "9=0.1 10=0.9", "TH01 9=0.1 9=0.9", "TH01 9=x", "TH01 9=0.5 10", "TH01 9=1\nTH01 9=1")) {
            assertThrows(IllegalArgumentException.class, () -> table(text), text);
        }
    }

    @Test
    void names_markers_that_do_not_sum_to_one() {
        assertEquals(Map.of("TH01", 0.9), table("TH01 9=0.5 10=0.4\nTPOX 8=0.5000005 9=0.5").uneven());
    }

    @Test
    void raises_what_was_hardly_ever_seen_and_sums_to_one_again_where_asked() {
        FrequencyTable raised = table("TH01 9=0.98 10=0.02").treated(0.05, false, "raised");
        assertEquals(Map.of("9", 0.98, "10", 0.05), raised.loci().get("TH01"));
        FrequencyTable even = table("TH01 9=0.98 10=0.02").treated(0.05, true, "raised and evened");
        assertEquals(0.05 / 1.03, even.loci().get("TH01").get("10"), 1e-15);
        assertTrue(even.uneven().isEmpty());
        assertEquals("raised and evened", even.treatment());
        assertEquals(Map.of("9", 0.98, "10", 0.02), table("TH01 9=0.98 10=0.02").treated(null, false, "").loci().get("TH01"));
    }

    @Test
    void gives_an_allele_that_it_lacks_the_frequency_of_a_rare_one() {
        List<Marker> markers = table("TH01 9=0.5 10=0.5\nTPOX 8=1").markers(Map.of("TH01", List.of("7", "9", "7")), 0.001, null);
        assertEquals(1, markers.size(), "a marker that nobody was typed at is left out");
        assertEquals(List.of("9", "10", "7"), markers.get(0).alleles());
        assertEquals(0.001 / 1.001, markers.get(0).frequencies()[2], 1e-15);
        assertEquals(1, Arrays.stream(markers.get(0).frequencies()).sum(), 1e-12);
    }
}
