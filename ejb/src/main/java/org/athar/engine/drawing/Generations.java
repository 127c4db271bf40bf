package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * On which line each person stands: below both parents, and beside every partner. Where somebody has children with a descendant of his own,
 * or with a woman and her daughter, both cannot be; such a couple stands on two lines. Of the lines that can be, those are taken that hold
 * the families together (longest path, then the tight tree of Gansner et al. 1993, "A technique for drawing directed graphs").
 */
final class Generations {

    private final Kindred kindred;
    /** Of the people who stand together on one line, the number of one stands for all. */
    private int[] together;
    private int[] line;

    private Generations(Kindred kindred) {
        this.kindred = kindred;
        together = IntStream.range(0, kindred.size()).toArray();
        line = longest(together);
    }

    /** The line of each person, from the top, beginning with nought. */
    static int[] of(Kindred kindred) {
        Generations generations = new Generations(kindred);
        kindred.families().stream().filter(Family::isCouple).forEach(generations::joinIfPossible);
        generations.tighten();
        int top = Arrays.stream(generations.line).min().orElse(0);
        return Arrays.stream(generations.line).map(one -> one - top).toArray();
    }

    private void joinIfPossible(Family family) {
        int from = together[family.mother()];
        int to = together[family.father()];
        int[] joined = Arrays.stream(together).map(one -> one == from ? to : one).toArray();
        int[] lines = longest(joined);
        if (lines != null) {
            together = joined;
            line = lines;
        }
    }

    /** Everybody as high as can be; null if somebody would have to stand below himself. */
    private int[] longest(int[] groups) {
        int[] lines = new int[groups.length];
        for (int round = 0; round <= groups.length; round++) {
            boolean moved = false;
            for (int[] edge : edges(groups)) {
                if (lines[edge[1]] <= lines[edge[0]]) {
                    lines[edge[1]] = lines[edge[0]] + 1;
                    moved = true;
                }
            }
            if (!moved) {
                return Arrays.stream(groups).map(group -> lines[group]).toArray();
            }
        }
        return null;
    }

    private List<int[]> edges(int[] groups) {
        List<int[]> edges = new ArrayList<>();
        for (Family family : kindred.families()) {
            for (int child : family.children()) {
                for (int parent : new int[] {family.father(), family.mother()}) {
                    if (parent != Family.NOBODY) {
                        edges.add(new int[] {groups[parent], groups[child]});
                    }
                }
            }
        }
        return edges;
    }

    /** Moves what hangs together by lines of one step towards the rest, until all does; each round takes in at least one group. */
    private void tighten() {
        List<int[]> edges = edges(together);
        boolean[] held = new boolean[line.length];
        held[together[0]] = true;
        for (int round = 0; round < line.length; round++) {
            grow(held, edges);
            int[] nearest = null;
            for (int[] edge : edges) {
                if (held[edge[0]] != held[edge[1]] && (nearest == null || slack(edge) < slack(nearest))) {
                    nearest = edge;
                }
            }
            if (nearest == null) {
                return;
            }
            int shift = held[nearest[0]] ? slack(nearest) : -slack(nearest);
            for (int person = 0; person < line.length; person++) {
                line[person] += held[together[person]] ? shift : 0;
            }
        }
    }

    private void grow(boolean[] held, List<int[]> edges) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int[] edge : edges) {
                if (held[edge[0]] != held[edge[1]] && slack(edge) == 0) {
                    held[edge[0]] = true;
                    held[edge[1]] = true;
                    grown = true;
                }
            }
        }
    }

    private int slack(int[] edge) {
        return line[edge[1]] - line[edge[0]] - 1;
    }
}
