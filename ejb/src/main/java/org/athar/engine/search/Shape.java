package org.athar.engine.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * A family without names: who descends from whom by place, who is missing, who is typed. Families of one shape are computed alike.
 *
 * @param mothers the place of each one's mother, -1 for none
 * @param fathers of each one's father
 * @param men     who is one
 * @param typed   of whom something was seen
 * @param missing the place of the missing member, who is not typed
 * @param x       whether men have one allele
 */
record Shape(List<Integer> mothers, List<Integer> fathers, List<Boolean> men, List<Boolean> typed, int missing, boolean x) {

    static Shape of(Pedigree pedigree, Map<String, Integer> places, boolean[] typed, int missing, boolean x) {
        List<Member> members = pedigree.members();
        return new Shape(members.stream().map(member -> member.mother() == null ? -1 : places.get(member.mother())).toList(),
                members.stream().map(member -> member.father() == null ? -1 : places.get(member.father())).toList(),
                members.stream().map(member -> member.sex() == Sex.MALE).toList(), list(typed), missing, x);
    }

    private static List<Boolean> list(boolean[] flags) {
        Boolean[] boxed = new Boolean[flags.length];
        Arrays.setAll(boxed, at -> flags[at]);
        return List.of(boxed);
    }

    int size() {
        return men.size();
    }

    int mother(int member) {
        return mothers.get(member);
    }

    int father(int member) {
        return fathers.get(member);
    }

    /** Whether a member has one allele only. */
    boolean isAlone(int member) {
        return x && men.get(member);
    }

    boolean isTyped(int member) {
        return typed.get(member);
    }

    boolean isFounder(int member) {
        return mother(member) < 0 && father(member) < 0;
    }

    /** Who matters: the missing, the typed, and their ancestors. What others have sums to 1. */
    boolean[] relevant() {
        boolean[] relevant = new boolean[size()];
        for (int member = 0; member < size(); member++) {
            if (member == missing || isTyped(member)) {
                mark(member, relevant);
            }
        }
        return relevant;
    }

    private void mark(int member, boolean[] relevant) {
        if (member >= 0 && !relevant[member]) {
            relevant[member] = true;
            mark(mother(member), relevant);
            mark(father(member), relevant);
        }
    }
}
