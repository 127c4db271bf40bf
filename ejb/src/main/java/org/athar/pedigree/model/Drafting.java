package org.athar.pedigree.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Sex;
import org.athar.laboratory.view.SampleFacts;
import org.athar.missing.code.Kinship;
import org.athar.pedigree.command.MemberEntry;

/**
 * A first drawing of a family from the samples of its relatives, by how they say they are related. What a word leaves open, such as on
 * whose side a grandparent stands, is drawn unconnected, for a person to place. A sample of the missing person's own is left out: whose
 * place is typed is not sought by it.
 */
public final class Drafting {

    private static final String MISSING = "missing";
    private static final String FATHER = "father";
    private static final String MOTHER = "mother";

    private final Map<String, MemberEntry> members = new LinkedHashMap<>();

    private Drafting() {
    }

    /**
     * Draws it.
     *
     * @param person  reference or pseudonym of the missing person
     * @param sex     of the missing person
     * @param samples reference samples of the family
     */
    public static List<MemberEntry> of(String person, Sex sex, List<SampleFacts> samples) {
        Drafting drafting = new Drafting();
        drafting.members.put(MISSING, new MemberEntry(MISSING, FATHER, MOTHER, sex, person, null));
        drafting.put(FATHER, null, null, Sex.MALE, null);
        drafting.put(MOTHER, null, null, Sex.FEMALE, null);
        samples.stream().filter(sample -> sample.kinship() != null)
                .forEach(sample -> drafting.place(sample.kinship(), sample.number(), sex));
        return new ArrayList<>(drafting.members.values());
    }

    private void place(Kinship kinship, String sample, Sex sex) {
        switch (kinship) {
            case FATHER -> put(FATHER, null, null, Sex.MALE, sample);
            case MOTHER -> put(MOTHER, null, null, Sex.FEMALE, sample);
            case BROTHER -> put(free("brother"), FATHER, MOTHER, Sex.MALE, sample);
            case SISTER -> put(free("sister"), FATHER, MOTHER, Sex.FEMALE, sample);
            case SON -> put(free("son"), ofCouple(sex, Sex.MALE), ofCouple(sex, Sex.FEMALE), Sex.MALE, sample);
            case DAUGHTER -> put(free("daughter"), ofCouple(sex, Sex.MALE), ofCouple(sex, Sex.FEMALE), Sex.FEMALE, sample);
            case SPOUSE -> put(spouse(sex), null, null, sex == Sex.MALE ? Sex.FEMALE : Sex.MALE, sample);
            case HALF_SIBLING_PATERNAL -> half("half-sibling paternal", sample, FATHER, null);
            case HALF_SIBLING_MATERNAL -> half("half-sibling maternal", sample, null, MOTHER);
            case UNCLE_AUNT_PATERNAL -> sideways("paternal", FATHER, Sex.MALE, sample);
            case UNCLE_AUNT_MATERNAL -> sideways("maternal", MOTHER, Sex.FEMALE, sample);
            default -> put(free("relative"), null, null, Sex.MALE, sample);
        }
    }

    /** Father or mother of the missing person's children: the missing person, or a spouse, who is drawn where there is none yet. */
    private String ofCouple(Sex sex, Sex parent) {
        if (parent == sex) {
            return MISSING;
        }
        String spouse = spouse(sex);
        members.putIfAbsent(spouse, new MemberEntry(spouse, null, null, parent, null, null));
        return spouse;
    }

    private static String spouse(Sex sex) {
        return sex == Sex.MALE ? "wife" : "husband";
    }

    private void half(String word, String sample, String father, String mother) {
        String label = free(word);
        String other = label + (father == null ? " father" : " mother");
        put(other, null, null, father == null ? Sex.MALE : Sex.FEMALE, null);
        put(label, father == null ? other : father, mother == null ? other : mother, Sex.MALE, sample);
    }

    private void sideways(String side, String parent, Sex sex, String sample) {
        String grandfather = side + " grandfather";
        String grandmother = side + " grandmother";
        members.putIfAbsent(grandfather, new MemberEntry(grandfather, null, null, Sex.MALE, null, null));
        members.putIfAbsent(grandmother, new MemberEntry(grandmother, null, null, Sex.FEMALE, null, null));
        members.computeIfPresent(parent, (label, now) -> new MemberEntry(label, grandfather, grandmother, sex, now.person(), now.sample()));
        put(free(side + " uncle or aunt"), grandfather, grandmother, Sex.MALE, sample);
    }

    private String free(String word) {
        String label = word;
        for (int next = 2; members.containsKey(label); next++) {
            label = word + " " + next;
        }
        return label;
    }

    /** Keeps the parents of somebody who was drawn before. */
    private void put(String label, String father, String mother, Sex sex, String sample) {
        MemberEntry before = members.get(label);
        if (before != null && before.sample() != null && sample != null) {
            put(free(label), father, mother, sex, sample);
            return;
        }
        members.put(label, before == null ? new MemberEntry(label, father, mother, sex, null, sample)
                : new MemberEntry(label, before.father(), before.mother(), sex, before.person(),
                        sample == null ? before.sample() : sample));
    }
}
