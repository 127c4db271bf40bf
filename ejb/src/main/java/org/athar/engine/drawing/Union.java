package org.athar.engine.drawing;

import java.util.List;

/**
 * A couple with children.
 *
 * @param father  id of the man
 * @param mother  id of the woman
 * @param related whether they have an ancestor in common in the pedigree, or one descends from the other: drawn as a double line
 * @param line    corners of the line between their symbols
 */
public record Union(String father, String mother, boolean related, List<Point> line) {

    /** Keeps a copy of the corners. */
    public Union {
        line = List.copyOf(line);
    }
}
