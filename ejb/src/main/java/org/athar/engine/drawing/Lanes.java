package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Packs level pieces of lines into as few lanes as hold them without touching each other. */
final class Lanes {

    private static final double BETWEEN = 0.3;

    /**
     * A level piece.
     *
     * @param key  number of what it belongs to
     * @param from where it begins
     * @param to   where it ends, further right
     */
    record Span(int key, double from, double to) {

        static Span between(int key, double one, double other) {
            return new Span(key, Math.min(one, other), Math.max(one, other));
        }
    }

    private Lanes() {
    }

    /** The keys in each lane: the shortest first, so that a lane nearer to the symbols is spanned by what lies further from them. */
    static List<List<Integer>> pack(List<Span> spans) {
        List<List<Span>> lanes = new ArrayList<>();
        spans.stream().sorted(Comparator.comparingDouble((Span span) -> span.to() - span.from()).thenComparing(Span::from)
                .thenComparing(Span::key)).forEach(span -> {
                    List<Span> lane = lanes.stream().filter(one -> one.stream().allMatch(other -> apart(span, other))).findFirst()
                            .orElseGet(() -> {
                                lanes.add(new ArrayList<>());
                                return lanes.get(lanes.size() - 1);
                            });
                    lane.add(span);
                });
        return lanes.stream().map(lane -> lane.stream().map(Span::key).toList()).toList();
    }

    private static boolean apart(Span one, Span other) {
        return one.from() > other.to() + BETWEEN || other.from() > one.to() + BETWEEN;
    }
}
