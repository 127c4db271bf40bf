package org.athar.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.athar.engine.genotype.Sex;
import org.athar.kernel.Refusal;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.model.Reading;
import org.junit.jupiter.api.Test;

/** What is typed of a profile is kept in one form, or everything that is wrong with it is said. */
class AnalystWhoTypesAProfileTest {

    private static Reading read(ProfileKind kind, String typed) {
        ReadingRules.Read read = ReadingRules.read(kind, typed);
        assertEquals(List.of(), read.wrong());
        return read.reading().orElseThrow();
    }

    private static void refused(ProfileKind kind, String typed, LaboratoryRefusal... codes) {
        ReadingRules.Read read = ReadingRules.read(kind, typed);
        assertEquals(List.of(codes), read.wrong().stream().map(Refusal::code).toList(), typed);
        assertTrue(read.reading().isEmpty(), typed);
        assertTrue(read.wrong().stream().allMatch(one -> "loci".equals(one.field())));
    }

    private static void refused(String typed, LaboratoryRefusal... codes) {
        refused(ProfileKind.AUTOSOMAL_STR, typed, codes);
    }

    @Test
    void may_write_a_marker_a_line_with_whatever_stands_between() {
        String kept = "AMEL=X,Y;D3S1358=15,16;Penta D=9,12;TH01=9,9.3;vWA=17,?";
        assertEquals(kept, read(ProfileKind.AUTOSOMAL_STR,
                "D3S1358 15 16\nTH01: 9.3, 9\n\nvwa\t17\t?\nPenta D 9/12\nAmelogenin X,Y").line());
        assertEquals(kept, read(ProfileKind.AUTOSOMAL_STR, "D3S1358;15;16\r\nTHO1=9,9.3\r\nVWA|17|?\r\nPENTAD 12 9\r\nAMEL Y X").line());
    }

    @Test
    void may_write_the_digits_of_her_own_script() {
        assertEquals("D3S1358=15,16", read(ProfileKind.AUTOSOMAL_STR, "D3S1358 ١٥، ١٦").line());
    }

    @Test
    void is_told_the_sex_only_where_amelogenin_was_seen_in_full() {
        assertEquals(Optional.of(Sex.MALE), read(ProfileKind.AUTOSOMAL_STR, "AMEL X Y").sex());
        assertEquals(Optional.of(Sex.MALE), read(ProfileKind.AUTOSOMAL_STR, "AMEL Y ?").sex());
        assertEquals(Optional.of(Sex.FEMALE), read(ProfileKind.AUTOSOMAL_STR, "AMEL X X").sex());
        assertEquals(Optional.empty(), read(ProfileKind.AUTOSOMAL_STR, "AMEL X ?").sex());
        assertEquals(Optional.empty(), read(ProfileKind.AUTOSOMAL_STR, "TH01 9 9").sex());
    }

    @Test
    void writes_something() {
        refused("\n  \n", LaboratoryRefusal.MISSING);
        refused("x".repeat(40_001), LaboratoryRefusal.UNREADABLE);
    }

    @Test
    void writes_alleles_behind_each_marker() {
        refused("TH01", LaboratoryRefusal.LINE_UNREADABLE);
        refused("TH01 ?", LaboratoryRefusal.LINE_UNREADABLE);
        refused("Penta D", LaboratoryRefusal.MARKER_UNKNOWN);
    }

    @Test
    void is_told_which_markers_are_like_one_that_nobody_knows() {
        ReadingRules.Read read = ReadingRules.read(ProfileKind.AUTOSOMAL_STR, "D3S1538 15 16");
        assertEquals(LaboratoryRefusal.MARKER_UNKNOWN, read.wrong().get(0).code());
        assertTrue(read.wrong().get(0).arguments().get(1).toString().contains("D3S1358"), read.wrong()::toString);
    }

    @Test
    void writes_markers_where_they_belong() {
        refused(ProfileKind.Y_STR, "TH01 9 9", LaboratoryRefusal.MARKER_UNFIT);
        refused(ProfileKind.AUTOSOMAL_STR, "DXS10103 19 20", LaboratoryRefusal.MARKER_UNFIT);
        refused(ProfileKind.SNP, "TH01 9 9", LaboratoryRefusal.MARKER_UNFIT);
        assertEquals("DYS391=10", read(ProfileKind.AUTOSOMAL_STR, "DYS391 10").line(), "kits for autosomes carry it");
    }

    @Test
    void writes_each_marker_once() {
        refused("TH01 9 9\nTHO1 9 9", LaboratoryRefusal.MARKER_TWICE);
    }

    @Test
    void writes_repeats_and_not_words() {
        refused("TH01 nine 9", LaboratoryRefusal.ALLELE_UNREADABLE);
        refused("TH01 9.33 OL", LaboratoryRefusal.ALLELE_UNREADABLE, LaboratoryRefusal.ALLELE_UNREADABLE);
        refused("AMEL X Z", LaboratoryRefusal.ALLELE_UNREADABLE);
        refused(ProfileKind.SNP, "rs7041 A B", LaboratoryRefusal.ALLELE_UNREADABLE);
        assertEquals("rs7041=A,C", read(ProfileKind.SNP, "RS7041 C A").line());
    }

    @Test
    void is_not_let_write_a_mixture_of_persons() {
        refused("TH01 6 7 9", LaboratoryRefusal.TOO_MANY_ALLELES);
        refused(ProfileKind.Y_STR, "DYS19 14 15", LaboratoryRefusal.TOO_MANY_ALLELES);
        assertEquals("DYS385=13,17", read(ProfileKind.Y_STR, "DYS385 17 13").line(), "the genome holds it twice");
    }

    @Test
    void is_told_everything_that_is_wrong_at_once() {
        refused("TH01\nD3S1538 15 16\nTPOX 8 x", LaboratoryRefusal.LINE_UNREADABLE, LaboratoryRefusal.MARKER_UNKNOWN,
                LaboratoryRefusal.ALLELE_UNREADABLE);
    }

    @Test
    void writes_of_mitochondrial_dna_ranges_and_differences() {
        Reading haplotype = read(ProfileKind.MITOCHONDRIAL, "16024-16365 73-340; 16126C, 263G 315.1C");
        assertEquals("16024-16365 73-340; 16126C 263G 315.1C", haplotype.line());
        assertEquals(2, haplotype.lociSeen());
        assertEquals(3, haplotype.allelesSeen());
        assertTrue(haplotype.profile().loci().isEmpty());
        Reading like = read(ProfileKind.MITOCHONDRIAL, "73-340;");
        assertEquals(0, like.allelesSeen(), "it does not differ from the reference sequence");
        refused(ProfileKind.MITOCHONDRIAL, "16126C 263G", LaboratoryRefusal.HAPLOTYPE_UNREADABLE);
        refused(ProfileKind.MITOCHONDRIAL, "; 263G", LaboratoryRefusal.HAPLOTYPE_UNREADABLE);
        refused(ProfileKind.MITOCHONDRIAL, "340-73; 263G", LaboratoryRefusal.HAPLOTYPE_UNREADABLE);
        refused(ProfileKind.MITOCHONDRIAL, "73-17000; 263G", LaboratoryRefusal.HAPLOTYPE_UNREADABLE);
        refused(ProfileKind.MITOCHONDRIAL, "73-340; G263?", LaboratoryRefusal.HAPLOTYPE_UNREADABLE);
    }

    @Test
    void finds_nothing_left_where_a_family_asked_to_be_forgotten() {
        for (ProfileKind kind : ProfileKind.values()) {
            Reading erased = new Reading(kind, "⟦erased 2026-11-30 DR-2026-0001⟧");
            assertTrue(erased.isErased());
            assertEquals(0, erased.lociSeen() + erased.allelesSeen());
            assertEquals(Optional.empty(), erased.sex());
        }
    }
}
