package org.athar.pedigree.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.view.SampleFacts;
import org.athar.missing.code.Kinship;
import org.athar.pedigree.command.MemberEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of relatives are drawn as far as their words go, and no farther. */
class FirstDrawingOfAFamilyTest {

    private static SampleFacts sample(Kinship kinship, String number) {
        return new SampleFacts(new SampleId(UUID.randomUUID()), number, kinship == null ? SampleOrigin.DIRECT : SampleOrigin.FAMILY, null,
                null, kinship, false, false);
    }

    private static Map<String, MemberEntry> drawn(Sex sex, Kinship... kin) {
        List<SampleFacts> samples = new ArrayList<>();
        for (Kinship one : kin) {
            samples.add(sample(one, "S" + (samples.size() + 1)));
        }
        return Drafting.of("MP-1", sex, samples).stream().collect(Collectors.toMap(MemberEntry::label, Function.identity()));
    }

    private static MemberEntry holder(Map<String, MemberEntry> family, String sample) {
        return family.values().stream().filter(one -> sample.equals(one.sample())).findFirst().orElseThrow();
    }

    private static void parents(MemberEntry child, String father, String mother) {
        assertEquals(father, child.father(), child.label());
        assertEquals(mother, child.mother(), child.label());
    }

    @Test
    void has_the_missing_person_between_two_parents() {
        Map<String, MemberEntry> family = drawn(Sex.FEMALE);
        assertEquals(3, family.size());
        assertEquals(new MemberEntry("missing", "father", "mother", Sex.FEMALE, "MP-1", null), family.get("missing"));
    }

    @Test
    void puts_the_samples_of_parents_where_the_parents_stand() {
        Map<String, MemberEntry> family = drawn(Sex.MALE, Kinship.FATHER, Kinship.MOTHER);
        assertEquals(3, family.size());
        assertEquals("S1", family.get("father").sample());
        assertEquals("S2", family.get("mother").sample());
    }

    @Test
    void makes_siblings_children_of_both_parents() {
        Map<String, MemberEntry> family = drawn(Sex.MALE, Kinship.BROTHER, Kinship.SISTER, Kinship.BROTHER);
        parents(holder(family, "S1"), "father", "mother");
        parents(holder(family, "S2"), "father", "mother");
        assertEquals(Sex.FEMALE, holder(family, "S2").sex());
        assertEquals("brother 2", holder(family, "S3").label());
    }

    @Test
    void makes_half_siblings_children_of_the_one_parent_they_name() {
        Map<String, MemberEntry> family = drawn(Sex.MALE, Kinship.HALF_SIBLING_PATERNAL, Kinship.HALF_SIBLING_MATERNAL);
        MemberEntry paternal = holder(family, "S1");
        assertEquals("father", paternal.father());
        assertTrue(!"mother".equals(paternal.mother()) && family.get(paternal.mother()).sex() == Sex.FEMALE);
        MemberEntry maternal = holder(family, "S2");
        assertEquals("mother", maternal.mother());
        assertTrue(!"father".equals(maternal.father()) && family.get(maternal.father()).sex() == Sex.MALE);
    }

    @Test
    void makes_children_of_a_man_his_and_his_wifes_and_of_a_woman_hers_and_her_husbands() {
        Map<String, MemberEntry> of = drawn(Sex.MALE, Kinship.SON, Kinship.SPOUSE);
        parents(holder(of, "S1"), "missing", "wife");
        assertEquals("S2", of.get("wife").sample());
        Map<String, MemberEntry> hers = drawn(Sex.FEMALE, Kinship.SPOUSE, Kinship.DAUGHTER);
        parents(holder(hers, "S2"), "husband", "missing");
        assertEquals(Sex.MALE, hers.get("husband").sex());
        assertEquals("S1", hers.get("husband").sample());
    }

    @Test
    void connects_uncles_and_aunts_by_grandparents_on_the_side_they_name() {
        Map<String, MemberEntry> family = drawn(Sex.MALE, Kinship.FATHER, Kinship.UNCLE_AUNT_PATERNAL, Kinship.UNCLE_AUNT_MATERNAL);
        parents(holder(family, "S2"), "paternal grandfather", "paternal grandmother");
        parents(family.get("father"), "paternal grandfather", "paternal grandmother");
        assertEquals("S1", family.get("father").sample(), "what was drawn before stays");
        parents(holder(family, "S3"), "maternal grandfather", "maternal grandmother");
        parents(family.get("mother"), "maternal grandfather", "maternal grandmother");
    }

    @ParameterizedTest
    @EnumSource(value = Kinship.class, names = {"GRANDPARENT", "COUSIN", "OTHER_RELATIVE"})
    void leaves_unconnected_whose_word_does_not_say_where_they_stand(Kinship kinship) {
        MemberEntry someone = holder(drawn(Sex.MALE, kinship), "S1");
        parents(someone, null, null);
        assertNull(someone.person());
    }

    @ParameterizedTest
    @EnumSource(Kinship.class)
    void is_a_pedigree_whatever_relatives_gave_samples_and_keeps_every_sample(Kinship kinship) {
        Map<String, MemberEntry> family = drawn(Sex.FEMALE, kinship, Kinship.FATHER, kinship, Kinship.SON, kinship);
        assertEquals(5, family.values().stream().filter(one -> one.sample() != null).count());
        new Pedigree(family.values().stream().map(one -> new Member(one.label(), one.father(), one.mother(), one.sex())).toList());
        assertEquals(1, family.values().stream().filter(one -> "MP-1".equals(one.person())).count());
    }

    @Test
    void keeps_seeking_the_person_though_a_direct_sample_is_there() {
        Map<String, MemberEntry> family = Drafting.of("MP-1", Sex.MALE, List.of(sample(null, "S1"), sample(Kinship.FATHER, "S2"))).stream()
                .collect(Collectors.toMap(MemberEntry::label, Function.identity()));
        assertEquals("MP-1", family.get("missing").person());
        assertNull(family.get("missing").sample());
    }
}
