package org.athar.engine.assignment.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * Parts whose likelihoods multiply to that of the whole pedigree, divided by the probability that the population has of some people. Exact
 * with unrelated founders:
 *
 * <ul>
 * <li>who is not typed and has no typed descendant sums to 1;
 * <li>whose genotype is known hands on an allele to each child independently of the others, and of which allele came from whom, so each
 * child may have a founder of that genotype of its own in the parent's place, which brings in the parent's probability once too often;
 * <li>an untyped founder of one child hands on what the population has, where mutation leaves frequencies as they are.
 * </ul>
 *
 * @param parts   not connected with each other
 * @param divisor those whose probability in the population divides the product, once for each time that they are named
 */
public record PedigreeParts(List<Part> parts, List<String> divisor) {

    /**
     * Takes a pedigree apart.
     *
     * @param typed      members of whom something was seen
     * @param known      those of them whose genotype that leaves no doubt of
     * @param stationary whether mutation leaves frequencies as they are, or there is none
     */
    public static PedigreeParts of(Pedigree pedigree, Set<String> typed, Set<String> known, boolean stationary) {
        Splitting splitting = new Splitting(typed);
        splitting.keepAncestors(pedigree);
        splitting.split(known);
        boolean going = stationary;
        while (going) {
            going = splitting.dropFounders();
        }
        return new PedigreeParts(splitting.connected(), List.copyOf(splitting.divisor));
    }

    /** The pedigree while it is taken apart. */
    private static final class Splitting {

        private final Map<String, Member> members = new LinkedHashMap<>();
        private final Map<String, String> originals = new HashMap<>();
        private final List<String> divisor = new ArrayList<>();
        private final Set<String> typed;

        Splitting(Set<String> typed) {
            this.typed = typed;
        }

        void keepAncestors(Pedigree pedigree) {
            Map<String, Integer> places = pedigree.places();
            Set<String> kept = new HashSet<>();
            List<String> next = new ArrayList<>(typed);
            while (!next.isEmpty()) {
                Member member = pedigree.members().get(places.get(next.remove(next.size() - 1)));
                if (kept.add(member.id())) {
                    next.addAll(parents(member));
                }
            }
            pedigree.members().stream().filter(member -> kept.contains(member.id())).forEach(member -> members.put(member.id(), member));
            kept.forEach(id -> originals.put(id, id));
        }

        private static List<String> parents(Member member) {
            List<String> parents = new ArrayList<>();
            for (String parent : new String[] {member.father(), member.mother()}) {
                if (parent != null) {
                    parents.add(parent);
                }
            }
            return parents;
        }

        void split(Set<String> known) {
            for (Member member : List.copyOf(members.values())) {
                members.put(member.id(), new Member(member.id(), ownCopy(member.father(), member, Sex.MALE, known),
                        ownCopy(member.mother(), member, Sex.FEMALE, known), member.sex()));
            }
        }

        private String ownCopy(String parent, Member child, Sex sex, Set<String> known) {
            if (parent == null || !known.contains(parent)) {
                return parent;
            }
            String copy = parent + " as a parent of " + child.id();
            members.put(copy, new Member(copy, null, null, sex));
            originals.put(copy, parent);
            divisor.add(parent);
            return copy;
        }

        /** One round; false where there was nobody to drop. */
        boolean dropFounders() {
            Map<String, Long> children = members.values().stream().flatMap(member -> parents(member).stream())
                    .collect(Collectors.groupingBy(parent -> parent, Collectors.counting()));
            Set<String> gone = members.values().stream().filter(member -> parents(member).isEmpty()
                    && !typed.contains(originals.get(member.id())) && children.get(member.id()) == 1)
                    .map(Member::id).collect(Collectors.toSet());
            members.keySet().removeAll(gone);
            members.replaceAll((id, member) -> new Member(id, gone.contains(member.father()) ? null : member.father(),
                    gone.contains(member.mother()) ? null : member.mother(), member.sex()));
            return !gone.isEmpty();
        }

        List<Part> connected() {
            Map<String, String> first = new HashMap<>();
            members.keySet().forEach(id -> first.put(id, id));
            members.values().forEach(member -> parents(member).forEach(parent -> {
                String one = first.get(parent);
                String other = first.get(member.id());
                first.replaceAll((id, now) -> now.equals(one) ? other : now);
            }));
            return List.copyOf(members.values().stream().collect(Collectors.groupingBy(member -> first.get(member.id()), LinkedHashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), this::part))).values());
        }

        private Part part(List<Member> together) {
            Map<String, String> names = new HashMap<>();
            together.forEach(member -> names.put(member.id(), String.valueOf(names.size())));
            return new Part(new Pedigree(together.stream().map(member -> new Member(names.get(member.id()), names.get(member.father()),
                    names.get(member.mother()), member.sex())).toList()),
                    together.stream().map(member -> originals.get(member.id())).toList());
        }
    }
}
