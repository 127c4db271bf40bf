package org.athar.interop.profile.familias;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;

/** People and who is whose parent, put together line by line. */
final class PedigreeDraft {

    /** More than any family that is known; the checks take the square of it. */
    static final int MOST_MEMBERS = 500;
    /** How many pedigrees one file, or one family of it, may have. */
    static final int MOST_PEDIGREES = 100;

    private record Bond(String parent, String child, int row) {
    }

    private final Map<String, Sex> sexes = new LinkedHashMap<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final Findings findings;

    PedigreeDraft(Findings findings) {
        this.findings = findings;
    }

    /** Another with all that this one has. */
    PedigreeDraft copy() {
        PedigreeDraft copy = new PedigreeDraft(findings);
        copy.sexes.putAll(sexes);
        copy.bonds.addAll(bonds);
        return copy;
    }

    /** Somebody whose sex may be null. */
    void member(String name, Sex sex) {
        sexes.put(name, sex);
    }

    boolean has(String name) {
        return sexes.containsKey(name);
    }

    void bond(String parent, String child, int row) {
        bonds.add(new Bond(parent, child, row));
    }

    int size() {
        return sexes.size();
    }

    /** The pedigree; empty, and said so, where no family can be like this. */
    Optional<FamiliasPedigree> pedigree(String name, int row) {
        if (size() > MOST_MEMBERS) {
            findings.add(row, null, ProfileRefusal.TOO_MANY, MOST_MEMBERS);
            return Optional.empty();
        }
        Map<String, Sex> known = sexesByChildren();
        Map<String, String> fathers = new HashMap<>();
        Map<String, String> mothers = new HashMap<>();
        for (Bond bond : bonds) {
            Sex sex = known.get(bond.parent());
            String before = sex == null ? null : (sex == Sex.MALE ? fathers : mothers).put(bond.child(), bond.parent());
            if (sex == null || before != null && !before.equals(bond.parent())) {
                findings.add(bond.row(), null, ProfileRefusal.IMPOSSIBLE_PEDIGREE, name + ": " + bond.parent() + " > " + bond.child());
                return Optional.empty();
            }
        }
        Set<String> unknown = new HashSet<>();
        List<Member> members = new ArrayList<>();
        known.forEach((member, sex) -> {
            members.add(new Member(member, fathers.get(member), mothers.get(member), sex));
            if (sex == null) {
                unknown.add(member);
            }
        });
        try {
            return Optional.of(new FamiliasPedigree(name, new Pedigree(members), unknown));
        } catch (IllegalArgumentException impossible) {
            findings.add(row, null, ProfileRefusal.IMPOSSIBLE_PEDIGREE, name + ": " + impossible.getMessage());
            return Optional.empty();
        }
    }

    /** The sexes, of a parent whose sex is not said that which the other parent of a child leaves. */
    private Map<String, Sex> sexesByChildren() {
        Map<String, Sex> known = new LinkedHashMap<>(sexes);
        Map<String, List<String>> parents = new HashMap<>();
        bonds.forEach(bond -> parents.computeIfAbsent(bond.child(), child -> new ArrayList<>()).add(bond.parent()));
        boolean more = true;
        while (more) {
            more = false;
            for (List<String> two : parents.values()) {
                more |= two.size() == 2 && (told(known, two.get(0), two.get(1)) || told(known, two.get(1), two.get(0)));
            }
        }
        return known;
    }

    private static boolean told(Map<String, Sex> known, String one, String other) {
        if (known.get(one) != null || known.get(other) == null) {
            return false;
        }
        known.put(one, known.get(other) == Sex.MALE ? Sex.FEMALE : Sex.MALE);
        return true;
    }
}
