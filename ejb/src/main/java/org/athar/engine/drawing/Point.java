package org.athar.engine.drawing;

/**
 * A place in a drawing, in sides of a symbol.
 *
 * @param x from the left edge
 * @param y from the top edge
 */
public record Point(double x, double y) {
}
