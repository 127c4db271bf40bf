package org.athar.engine.genotype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProfileAsItIsKeptTest {

    private static StrProfile profile(String line) {
        return StrProfile.parse(line);
    }

    @Test
    void the_same_reads_the_same_in_whatever_order_it_was_written() {
        StrProfile one = StrProfile.of(Map.of("TH01", List.of("9.3", "9"), "D3S1358", List.of("16", "15"), "vWA", List.of("?", "17")));
        assertEquals("D3S1358=15,16;TH01=9,9.3;vWA=17,?", one.toString());
        assertEquals(one, profile("vWA=17,?;TH01=9,9.3;D3S1358=15,16"));
    }

    @Test
    void alleles_are_in_the_order_of_their_size_and_not_of_their_letters() {
        assertEquals("FGA=9,10;SE33=9.3,10,27.2", StrProfile.of(Map.of("FGA", List.of("10", "9"),
                "SE33", List.of("27.2", "10", "9.3"))).toString());
    }

    @Test
    void what_it_writes_it_reads() {
        Random random = new Random(7);
        for (int turn = 0; turn < 200; turn++) {
            TreeMap<String, List<String>> loci = new TreeMap<>();
            for (KnownMarker marker : MarkerCatalogue.markers().subList(0, 30)) {
                if (random.nextBoolean()) {
                    loci.put(marker.name(), List.of(String.valueOf(5 + random.nextInt(30)), random.nextInt(4) == 0 ? StrProfile.UNSEEN
                            : 5 + random.nextInt(30) + ".2"));
                }
            }
            StrProfile written = StrProfile.of(loci);
            assertEquals(written, profile(written.toString()));
        }
    }

    @Test
    void what_it_never_writes_it_refuses() {
        for (String line : List.of("TH01", "=9", "TH01=9;TH01=9", "TH01=?", "TH01=?,?")) {
            assertThrows(IllegalArgumentException.class, () -> profile(line), line);
        }
        assertTrue(profile("").loci().isEmpty());
    }

    @Test
    void an_allele_is_counted_once_a_marker_and_an_unseen_one_never() {
        assertEquals(4, profile("D3S1358=15,16;TH01=9,9;vWA=17,?").allelesSeen());
    }

    @Test
    void a_genotype_has_no_second_allele_where_one_was_not_seen_and_more_than_two_are_no_genotype() {
        Map<String, Genotype> genotypes = profile("D21S11=28,29,30;D3S1358=15,16;TH01=9,9;vWA=17,?").genotypes();
        assertEquals(Map.of("D3S1358", new Genotype("15", "16"), "TH01", new Genotype("9", "9"), "vWA", new Genotype("17", null)),
                genotypes);
    }

    @Test
    void replicates_agree_on_what_two_of_them_show() {
        List<StrProfile> replicates = List.of(profile("D3S1358=15,16;FGA=20,22;TH01=9,9;vWA=14,17"),
                profile("D3S1358=15,16;FGA=20,20;TH01=9,9;vWA=14,?"), profile("D3S1358=15,17;TH01=9,9.3;TPOX=8,8"));
        assertEquals("D3S1358=15,16;FGA=20,?;TH01=9,?;vWA=14,?", StrProfile.consensus(replicates).toString(),
                "at TH01 another allele was seen once, so that the second of two stays open; TPOX was seen once and is left out");
    }

    @Test
    void replicates_agree_on_the_same_allele_twice_only_where_nothing_else_was_ever_seen() {
        assertEquals("TH01=9,9", StrProfile.consensus(List.of(profile("TH01=9,9"), profile("TH01=9,9"))).toString());
        assertEquals("TH01=9,?", StrProfile.consensus(List.of(profile("TH01=9,9"), profile("TH01=9,?"))).toString());
        assertTrue(StrProfile.consensus(List.of(profile("TH01=9,9"), profile("vWA=14,14"))).loci().isEmpty());
    }

    @Test
    void a_single_profile_agrees_with_nobody() {
        assertTrue(StrProfile.consensus(List.of(profile("TH01=9,9"))).loci().isEmpty());
    }
}
