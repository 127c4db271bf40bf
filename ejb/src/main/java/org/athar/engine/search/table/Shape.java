package org.athar.engine.search.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A family without names and without those who make no difference: who descends from whom by place, who is a man, who is typed, who is
 * missing. Families of one shape are computed alike. Members stand in an order that depends on their place in the family, so that most
 * families that differ by the order of members alone have one shape.
 *
 * @param mothers the place of each one's mother, -1 for none
 * @param fathers of each one's father
 * @param men     who is one
 * @param typed   of whom something was seen
 * @param missing the place of the missing member, who is not typed
 * @param x       whether men have one allele
 */
public record Shape(List<Integer> mothers, List<Integer> fathers, List<Boolean> men, List<Boolean> typed, int missing, boolean x) {

    /** So many generations away relatives tell members apart. */
    private static final int NEAR = 4;
    private static final long MIX = 0x9e37_79b9_7f4a_7c15L;

    /**
     * The shape of these members of a family, which must hold the ancestors of each.
     *
     * @param order their places in the family, in the order of the shape
     */
    public static Shape of(int[] order, int[] mothers, int[] fathers, boolean[] men, boolean[] typed, int missing, boolean x) {
        int[] places = new int[mothers.length];
        for (int at = 0; at < order.length; at++) {
            places[order[at]] = at;
        }
        return new Shape(Arrays.stream(order).mapToObj(member -> mothers[member] < 0 ? -1 : places[mothers[member]]).toList(),
                Arrays.stream(order).mapToObj(member -> fathers[member] < 0 ? -1 : places[fathers[member]]).toList(),
                Arrays.stream(order).mapToObj(member -> men[member]).toList(),
                Arrays.stream(order).mapToObj(member -> typed[member]).toList(), places[missing], x);
    }

    /** Who matters, the missing, the typed, and their ancestors, in the order of the shape. What others have sums to 1. */
    public static int[] order(int[] mothers, int[] fathers, boolean[] men, boolean[] typed, int missing) {
        boolean[] relevant = new boolean[mothers.length];
        long[] colours = new long[mothers.length];
        for (int member = 0; member < mothers.length; member++) {
            if (member == missing || typed[member]) {
                mark(member, mothers, fathers, relevant);
            }
            colours[member] = (men[member] ? 1 : 2) + (typed[member] ? 4 : 0) + (member == missing ? 8 : 0);
        }
        for (int round = 0; round < NEAR; round++) {
            colours = mixed(colours, mothers, fathers, relevant);
        }
        long[] found = colours;
        return IntStream.range(0, mothers.length).filter(member -> relevant[member]).boxed()
                .sorted(Comparator.comparing(member -> found[member])).mapToInt(Integer::intValue).toArray();
    }

    private static void mark(int member, int[] mothers, int[] fathers, boolean[] relevant) {
        if (member >= 0 && !relevant[member]) {
            relevant[member] = true;
            mark(mothers[member], mothers, fathers, relevant);
            mark(fathers[member], mothers, fathers, relevant);
        }
    }

    /** Colours that know the next relatives too, whatever the order of children. */
    private static long[] mixed(long[] colours, int[] mothers, int[] fathers, boolean[] relevant) {
        long[] mixed = new long[colours.length];
        for (int member = 0; member < colours.length; member++) {
            long mother = mothers[member] < 0 ? 1 : colours[mothers[member]];
            long father = fathers[member] < 0 ? 2 : colours[fathers[member]];
            mixed[member] += mix(mix(colours[member]) + 3 * mix(mother) + 5 * mix(father));
            if (relevant[member] && mothers[member] >= 0) {
                mixed[mothers[member]] += mix(7 * colours[member] + father);
            }
            if (relevant[member] && fathers[member] >= 0) {
                mixed[fathers[member]] += mix(11 * colours[member] + mother);
            }
        }
        return mixed;
    }

    private static long mix(long number) {
        long mixed = number * MIX;
        return (mixed ^ mixed >>> 32) * MIX;
    }

    /** How many members matter. */
    public int size() {
        return men.size();
    }

    int mother(int member) {
        return mothers.get(member);
    }

    int father(int member) {
        return fathers.get(member);
    }

    /** Whether a member has one allele only. */
    public boolean isAlone(int member) {
        return x && men.get(member);
    }

    /** Whether anything was seen of a member. */
    public boolean isTyped(int member) {
        return typed.get(member);
    }

    boolean isFounder(int member) {
        return mother(member) < 0 && father(member) < 0;
    }
}
