package org.athar.reporting.view;

import java.io.Serializable;
import java.util.List;

/**
 * Things of one kind that lie on a bench.
 *
 * @param first those that have lain there longest, a handful
 * @param count how many there are
 */
public record Pile(List<BenchItem> first, int count) implements Serializable {

    /** Nothing lies there. */
    public static final Pile NONE = new Pile(List.of(), 0);

    /** Keeps the things as they are. */
    public Pile {
        first = List.copyOf(first);
    }
}
