package org.athar.engine.assignment;

/**
 * What is believed of assignments before the DNA is looked at: the probability of an assignment is proportional to the product of the odds
 * of its pairings.
 */
@FunctionalInterface
public interface Prior {

    /** Every assignment is as probable as every other. */
    Prior FLAT = pairing -> 1;

    /** The odds that a pairing is true against that its sample is nobody's; above 0. */
    double odds(Pairing pairing);
}
