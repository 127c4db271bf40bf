package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/** Pedigrees to draw: written in a line, or drawn by lot from a seed. */
final class Families {

    private Families() {
    }

    /** Members by spaces, each {@code name} or {@code name:father,mother}, either parent left out where not known; men begin with m. */
    static Pedigree of(String line) {
        return new Pedigree(List.of(line.split(" ")).stream().map(one -> {
            String[] parts = one.split("[:,]", -1);
            return new Member(parts[0], parts.length > 1 ? known(parts[1]) : null, parts.length > 2 ? known(parts[2]) : null,
                    one.startsWith("m") ? Sex.MALE : Sex.FEMALE);
        }).toList());
    }

    private static String known(String name) {
        return name.isEmpty() ? null : name;
    }

    /** As {@link #of} reads it, to draw a family anew that went wrong. */
    static String line(Pedigree pedigree) {
        return pedigree.members().stream().map(one -> one.id() + ":" + Objects.toString(one.father(), "") + ","
                + Objects.toString(one.mother(), "")).collect(Collectors.joining(" "));
    }

    /** Anybody may have children with anybody who was there before: loops, incest, many partners, one parent, several parts. */
    static Pedigree atRandom(long seed, int size) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        while (members.size() < size) {
            boolean child = random.nextInt(10) < 7;
            String father = child && random.nextInt(8) > 0 ? any(random, members, Sex.MALE) : null;
            String mother = child && random.nextInt(8) > 0 ? any(random, members, Sex.FEMALE) : null;
            boolean man = random.nextBoolean();
            members.add(new Member((man ? "m" : "f") + members.size(), father, mother, man ? Sex.MALE : Sex.FEMALE));
        }
        return new Pedigree(members);
    }

    private static String any(Random random, List<Member> members, Sex sex) {
        List<String> of = members.stream().filter(member -> member.sex() == sex).map(Member::id).toList();
        return of.isEmpty() ? null : of.get(random.nextInt(of.size()));
    }

    /** Households as in a village: a couple, its children, who marry from outside or a cousin, until there are so many members. */
    static Pedigree households(long seed, int size) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>(of("m0 f1").members());
        List<String[]> couples = new ArrayList<>(List.of(new String[][] {{"m0", "f1"}}));
        List<Member> single = new ArrayList<>();
        for (int couple = 0; members.size() < size; couple++) {
            String[] parents = couples.get(couple);
            int children = Math.min(2 + random.nextInt(4), size - members.size());
            List<Member> born = IntStream.range(0, children).mapToObj(child -> {
                boolean man = random.nextBoolean();
                return new Member((man ? "m" : "f") + (members.size() + child), parents[0], parents[1], man ? Sex.MALE : Sex.FEMALE);
            }).toList();
            members.addAll(born);
            for (Member child : born) {
                marry(random, members, single, couples, child, size);
            }
        }
        return new Pedigree(members);
    }

    private static void marry(Random random, List<Member> members, List<Member> single, List<String[]> couples, Member one, int size) {
        boolean man = one.sex() == Sex.MALE;
        Member partner = single.stream().filter(other -> other.sex() != one.sex() && random.nextInt(3) == 0
                && !other.father().equals(one.father())).findFirst().orElse(null);
        if (partner != null) {
            single.remove(partner);
        } else if (couples.size() < 4 && members.size() < size) {
            partner = new Member((man ? "f" : "m") + members.size(), null, null, man ? Sex.FEMALE : Sex.MALE);
            members.add(partner);
        }
        if (partner == null) {
            single.add(one);
        }
        couples.add(partner == null ? couples.get(0) : man ? new String[] {one.id(), partner.id()} : new String[] {partner.id(), one.id()});
    }
}
