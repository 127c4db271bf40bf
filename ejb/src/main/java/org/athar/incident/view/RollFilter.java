package org.athar.incident.view;

import java.io.Serializable;
import org.athar.incident.kind.RollFate;

/**
 * Which entries of a roll are shown; null leaves open.
 *
 * @param text part of the name as written, or of the prisoner's number
 * @param fate of one fate
 */
public record RollFilter(String text, RollFate fate) implements Serializable {
}
