package org.athar.engine.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/** A line of descent along which something is handed down unchanged but for mutation. */
public enum Line {
    /** From father to son: the Y chromosome. Women are in none. */
    PATERNAL,
    /** From a mother to all her children: mitochondrial DNA. */
    MATERNAL;

    /**
     * How many times what is handed down went from parent to child between two members, on the way over the nearest ancestor of both in
     * this line; empty where the pedigree shows none, which does not say that there is none.
     */
    public OptionalInt meiosesBetween(Pedigree pedigree, String one, String other) {
        Map<String, Member> byId = pedigree.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        List<String> above = above(byId, one);
        List<String> beside = above(byId, other);
        for (int up = 0; up < above.size(); up++) {
            int down = beside.indexOf(above.get(up));
            if (down >= 0) {
                return OptionalInt.of(up + down);
            }
        }
        return OptionalInt.empty();
    }

    /** The member and the ancestors in this line, upwards; nobody for a woman in the paternal one. */
    private List<String> above(Map<String, Member> byId, String start) {
        if (!byId.containsKey(start)) {
            throw new IllegalArgumentException(start + " is not in the pedigree");
        }
        List<String> above = new ArrayList<>();
        for (String id = start; id != null; id = this == PATERNAL ? byId.get(id).father() : byId.get(id).mother()) {
            if (this == PATERNAL && byId.get(id).sex() == Sex.FEMALE) {
                return above;
            }
            above.add(id);
        }
        return above;
    }
}
