package org.athar.engine.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Households as in a village: couples, their children, who marry a cousin or from outside, until there are so many members. */
    static Pedigree households(long seed, int size) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        List<Member> single = new ArrayList<>();
        Deque<String[]> couples = new ArrayDeque<>();
        while (members.size() < size) {
            if (couples.isEmpty()) {
                couples.add(new String[] {add(members, true, null, null).id(), add(members, false, null, null).id()});
            }
            String[] parents = couples.poll();
            List<Member> born = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(child -> add(members, random.nextBoolean(), parents[0], parents[1])).toList();
            born.forEach(child -> marry(random, members, single, couples, child));
        }
        List<String> kept = members.stream().limit(size).map(Member::id).toList();
        return new Pedigree(members.stream().limit(size).map(one -> new Member(one.id(), kept.contains(one.father()) ? one.father() : null,
                kept.contains(one.mother()) ? one.mother() : null, one.sex())).toList());
    }

    private static Member add(List<Member> members, boolean man, String father, String mother) {
        Member member = new Member((man ? "m" : "f") + members.size(), father, mother, man ? Sex.MALE : Sex.FEMALE);
        members.add(member);
        return member;
    }

    private static void marry(Random random, List<Member> members, List<Member> single, Deque<String[]> couples, Member one) {
        boolean man = one.sex() == Sex.MALE;
        Optional<Member> cousin = single.stream().filter(other -> other.sex() != one.sex() && !other.father().equals(one.father()))
                .findFirst().filter(other -> random.nextInt(3) == 0);
        if (cousin.isEmpty() && random.nextInt(2) == 0) {
            single.add(one);
            return;
        }
        single.removeAll(cousin.stream().toList());
        String partner = cousin.orElseGet(() -> add(members, !man, null, null)).id();
        couples.add(man ? new String[] {one.id(), partner} : new String[] {partner, one.id()});
    }
}
