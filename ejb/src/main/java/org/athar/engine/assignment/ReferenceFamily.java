package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * A family that misses people.
 *
 * @param id       its name
 * @param pedigree who descends from whom
 * @param missing  those of its members who are looked for
 * @param typed    by member: the relatives whose references were typed, and those of the missing whose samples are known
 * @param mutation whether alleles may change in this family, as the markers say; false where the analysis leaves mutation out
 */
public record ReferenceFamily(String id, Pedigree pedigree, List<String> missing, Map<String, Profile> typed, boolean mutation) {

    /** Refuses missing and typed people who are not in the pedigree, and somebody who is both. */
    public ReferenceFamily {
        missing = List.copyOf(missing);
        typed = Map.copyOf(typed);
        Set<String> members = pedigree.places().keySet();
        for (String one : missing) {
            if (!members.contains(one) || typed.containsKey(one)) {
                throw new IllegalArgumentException(one + ", missing in family " + id + ", must be an untyped member of its pedigree");
            }
        }
        if (!members.containsAll(typed.keySet())) {
            throw new IllegalArgumentException("of those typed in family " + id + " some are not in its pedigree: " + typed.keySet());
        }
    }

    /** The same with samples known to be of some of its missing; pairings of other families are left out. */
    ReferenceFamily identify(Map<String, Profile> found) {
        Map<String, Profile> known = new HashMap<>(typed);
        found.forEach((member, profile) -> {
            if (missing.contains(member)) {
                known.put(member, profile);
            }
        });
        return new ReferenceFamily(id, pedigree, missing.stream().filter(one -> !known.containsKey(one)).toList(), known, mutation);
    }

    /** The same, some of its missing no longer looked for; they stay in the pedigree. */
    ReferenceFamily without(Collection<String> people) {
        return new ReferenceFamily(id, pedigree, missing.stream().filter(one -> !people.contains(one)).toList(), typed, mutation);
    }

    /** The same without mutation. */
    ReferenceFamily withoutMutation() {
        return new ReferenceFamily(id, pedigree, missing, typed, false);
    }

    /** The same without what was typed. */
    ReferenceFamily withoutReferences() {
        return new ReferenceFamily(id, pedigree, missing, Map.of(), mutation);
    }

    /**
     * Those of the missing whom DNA cannot identify here: they share no ancestor with any typed relative, nor with anybody else who is
     * missing (their coefficient of kinship with all of them is 0).
     */
    public List<String> nonidentifiable() {
        Map<String, Set<String>> lines = new HashMap<>();
        pedigree.members().forEach(member -> lines.put(member.id(), line(member.id())));
        Set<String> relevant = new HashSet<>(typed.keySet());
        relevant.addAll(missing);
        List<String> found = new ArrayList<>();
        for (String one : missing) {
            if (relevant.stream().filter(other -> !other.equals(one)).noneMatch(other -> share(lines.get(one), lines.get(other)))) {
                found.add(one);
            }
        }
        return found;
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** A member and all ancestors. */
    private Set<String> line(String start) {
        Map<String, Integer> places = pedigree.places();
        Set<String> line = new HashSet<>();
        List<String> next = List.of(start);
        while (!next.isEmpty()) {
            List<String> above = new ArrayList<>();
            for (String id : next) {
                Member member = pedigree.members().get(places.get(id));
                if (line.add(id)) {
                    addKnown(above, member.father());
                    addKnown(above, member.mother());
                }
            }
            next = above;
        }
        return line;
    }

    private static void addKnown(List<String> above, String parent) {
        if (parent != null) {
            above.add(parent);
        }
    }
}
