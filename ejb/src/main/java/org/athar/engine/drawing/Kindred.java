package org.athar.engine.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * One connected part of a pedigree, its people numbered in the order given.
 *
 * @param members  who they are
 * @param families who of them are the parents of whom; by the first child
 */
record Kindred(List<Member> members, List<Family> families) {

    /** The connected parts, by the first member of each. */
    static List<Kindred> partsOf(Pedigree pedigree) {
        Map<String, Integer> places = pedigree.places();
        List<List<Integer>> touching = new ArrayList<>();
        pedigree.members().forEach(member -> touching.add(new ArrayList<>()));
        for (int child = 0; child < touching.size(); child++) {
            Member member = pedigree.members().get(child);
            for (String parent : new String[] {member.father(), member.mother()}) {
                if (parent != null) {
                    touching.get(child).add(places.get(parent));
                    touching.get(places.get(parent)).add(child);
                }
            }
        }
        List<Kindred> parts = new ArrayList<>();
        boolean[] taken = new boolean[touching.size()];
        for (int first = 0; first < taken.length; first++) {
            if (!taken[first]) {
                parts.add(of(reached(first, touching, taken).stream().map(pedigree.members()::get).toList()));
            }
        }
        return parts;
    }

    private static TreeSet<Integer> reached(int first, List<List<Integer>> touching, boolean[] taken) {
        TreeSet<Integer> reached = new TreeSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            int person = next.pop();
            if (!taken[person]) {
                taken[person] = true;
                reached.add(person);
                next.addAll(touching.get(person));
            }
        }
        return reached;
    }

    private static Kindred of(List<Member> members) {
        Map<String, Integer> places = new Pedigree(members).places();
        Map<List<Integer>, List<Integer>> children = new LinkedHashMap<>();
        for (int child = 0; child < members.size(); child++) {
            int father = places.getOrDefault(members.get(child).father(), Family.NOBODY);
            int mother = places.getOrDefault(members.get(child).mother(), Family.NOBODY);
            if (father != Family.NOBODY || mother != Family.NOBODY) {
                children.computeIfAbsent(List.of(father, mother), parents -> new ArrayList<>()).add(child);
            }
        }
        return new Kindred(members, children.entrySet().stream()
                .map(one -> new Family(one.getKey().get(0), one.getKey().get(1), List.copyOf(one.getValue()))).toList());
    }

    int size() {
        return members.size();
    }

    String id(int person) {
        return person == Family.NOBODY ? null : members.get(person).id();
    }

    /** Partners by whom a person has children, by the first child. */
    List<Integer> partners(int person) {
        return families.stream().filter(family -> family.isCouple() && (family.father() == person || family.mother() == person))
                .map(family -> family.partnerOf(person)).toList();
    }

    /** Whether two people have an ancestor in common, taking each for an ancestor of their own. */
    boolean related(int one, int other) {
        boolean[] above = ancestors(one);
        boolean[] aboveOther = ancestors(other);
        for (int person = 0; person < above.length; person++) {
            if (above[person] && aboveOther[person]) {
                return true;
            }
        }
        return false;
    }

    private boolean[] ancestors(int person) {
        boolean[] above = new boolean[size()];
        Deque<Integer> next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty()) {
            int one = next.pop();
            if (!above[one]) {
                above[one] = true;
                families.stream().filter(family -> family.children().contains(one)).forEach(family -> {
                    List.of(family.father(), family.mother()).stream().filter(parent -> parent != Family.NOBODY).forEach(next::push);
                });
            }
        }
        return above;
    }
}
