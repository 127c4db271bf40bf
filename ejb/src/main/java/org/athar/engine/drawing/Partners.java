package org.athar.engine.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.athar.engine.genotype.Sex;

/** Puts people who are partners, or partners of one's partner, in a row, so that as few couples as can be stand apart. */
final class Partners {

    private final Kindred kindred;
    private final int[] line;

    Partners(Kindred kindred, int[] line) {
        this.kindred = kindred;
        this.line = line;
    }

    /** Everybody on the line of a person who is joined to him by couples, himself included, from left to right. */
    int[] inARow(int person) {
        List<Integer> together = together(person);
        int hub = together.stream().max(Comparator.<Integer>comparingInt(one -> besides(one).size())
                .thenComparing(one -> kindred.members().get(one).sex() == Sex.MALE).thenComparing(Comparator.reverseOrder())).orElseThrow();
        List<Integer> row = new ArrayList<>(List.of(hub));
        List<Integer> of = besides(hub);
        for (int partner : of) {
            row.add(partner == of.get(0) && of.size() > 1 ? 0 : row.size(), partner);
        }
        // From the middle outwards, so that each is put in next to somebody who is there already.
        for (int next = 0; next < row.size() && row.size() < together.size(); next++) {
            for (int one : together) {
                if (!row.contains(one) && besides(one).stream().anyMatch(row::contains)) {
                    insert(row, one);
                }
            }
        }
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    private void insert(List<Integer> row, int person) {
        int best = row.size();
        int least = Integer.MAX_VALUE;
        for (int place = row.size(); place >= 0; place--) {
            row.add(place, person);
            int apart = apart(row);
            row.remove(place);
            if (apart < least) {
                least = apart;
                best = place;
            }
        }
        row.add(best, person);
    }

    private int apart(List<Integer> row) {
        return row.stream().mapToInt(one -> besides(one).stream().filter(row::contains)
                .mapToInt(other -> Math.abs(row.indexOf(one) - row.indexOf(other))).sum()).sum();
    }

    private List<Integer> besides(int person) {
        return kindred.partners(person).stream().filter(partner -> line[partner] == line[person]).toList();
    }

    private List<Integer> together(int person) {
        Set<Integer> found = new LinkedHashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty()) {
            int one = next.poll();
            if (found.add(one)) {
                next.addAll(besides(one));
            }
        }
        return List.copyOf(found);
    }
}
