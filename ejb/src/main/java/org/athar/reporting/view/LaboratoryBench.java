package org.athar.reporting.view;

import java.io.Serializable;

/**
 * A laboratory's bench; each by the number of the case.
 *
 * @param withoutOutcome lines of evidence with no conclusion yet
 * @param unsigned       lines with a conclusion that nobody has signed
 * @param reviews        proposals before the board that who looks may review: neither proposed nor signed by them, not yet endorsed
 */
public record LaboratoryBench(Pile withoutOutcome, Pile unsigned, Pile reviews) implements Serializable {
}
