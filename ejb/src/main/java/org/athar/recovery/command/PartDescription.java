package org.athar.recovery.command;

import java.io.Serializable;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.BodySide;

/**
 * What a part of a set of remains is.
 *
 * @param element         which bone, group of bones or segment
 * @param side            from which side; null for what has no side
 * @param completenessPct how much of the element is there, null if not assessed
 * @param note            anything else, null if nothing
 */
public record PartDescription(BodyElement element, BodySide side, Integer completenessPct, String note) implements Serializable {
}
