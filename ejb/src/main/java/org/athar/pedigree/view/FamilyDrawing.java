package org.athar.pedigree.view;

import java.io.Serializable;
import java.util.List;

/**
 * A family as it is drawn on a page, as {@code engine.drawing} lays it out: in sides of a symbol, lines as x and y by turns.
 *
 * @param width    of everything
 * @param height   of everything
 * @param people   everybody, where the symbol stands
 * @param couples  who have children together
 * @param children who descends from whom
 */
public record FamilyDrawing(double width, double height, List<Place> people, List<Couple> couples, List<Child> children)
        implements Serializable {

    /** Keeps the lists as they are. */
    public FamilyDrawing {
        people = List.copyOf(people);
        couples = List.copyOf(couples);
        children = List.copyOf(children);
    }

    /**
     * The middle of somebody's symbol.
     *
     * @param label who
     * @param x     from the left
     * @param y     from the top
     */
    public record Place(String label, double x, double y) implements Serializable {
    }

    /**
     * A couple with children.
     *
     * @param father  the man
     * @param mother  the woman
     * @param related whether they are relatives
     * @param line    corners of the line between them
     */
    public record Couple(String father, String mother, boolean related, List<Double> line) implements Serializable {
    }

    /**
     * A child below its parents.
     *
     * @param label  the child
     * @param father null where he is not drawn
     * @param mother null where she is not drawn
     * @param line   corners of the line that comes down to it
     */
    public record Child(String label, String father, String mother, List<Double> line) implements Serializable {
    }
}
