package org.athar.engine.drawing;

import org.athar.engine.genotype.Sex;

/**
 * Somebody in a drawing. The symbol is one unit wide and high; the band below it, {@link Drawing#LABEL} high and
 * {@link Drawing#COLUMN} wide, is kept free of lines for the words about the person.
 *
 * @param id         as in the pedigree
 * @param sex        square for a man, circle for a woman
 * @param generation line on which the person stands, from the top, beginning with nought
 * @param at         middle of the symbol
 */
public record Placed(String id, Sex sex, int generation, Point at) {
}
