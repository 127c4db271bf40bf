package org.athar.engine.adequacy;

/**
 * How much is simulated, and what a ratio must reach.
 *
 * @param thresholdLog10 the decimal logarithm of the likelihood ratio that a prior asks for
 * @param profiles       how many are drawn, from 1 to 1,000,000
 * @param seed           the same seed draws the same profiles
 */
public record Draws(double thresholdLog10, int profiles, long seed) {

    private static final int MOST = 1_000_000;

    /** Refuses a threshold that speaks against identity, and too few or too many draws. */
    public Draws {
        if (!(thresholdLog10 >= 0) || profiles < 1 || profiles > MOST) {
            throw new IllegalArgumentException("the threshold 10^" + thresholdLog10 + " must be at least 1, and profiles " + profiles
                    + " from 1 to " + MOST);
        }
    }
}
