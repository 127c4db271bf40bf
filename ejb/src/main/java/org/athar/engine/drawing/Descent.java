package org.athar.engine.drawing;

import java.util.List;

/**
 * A child below its parents. Full siblings share the upper part of their lines.
 *
 * @param child  id of the child
 * @param father id of the father; null where he is not in the pedigree
 * @param mother id of the mother; null where she is not in the pedigree
 * @param line   corners from the line of the couple, or from the side of the one parent, to the top of the child's symbol
 */
public record Descent(String child, String father, String mother, List<Point> line) {

    /** Keeps a copy of the corners. */
    public Descent {
        line = List.copyOf(line);
    }
}
