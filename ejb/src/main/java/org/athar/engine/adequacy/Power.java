package org.athar.engine.adequacy;

/**
 * What profiles of the missing person, and of strangers, would give with the relatives that are typed.
 *
 * @param inclusion            the share of true profiles whose ratio reaches the threshold, simulated
 * @param expectedLog10        the mean of the ratio's decimal logarithm over true profiles, exact
 * @param strangersAtThreshold the share of strangers' profiles whose ratio reaches it: the mean, over true profiles that do, of one over
 *                             the ratio, which finds shares far too small to be met by drawing strangers
 * @param strangersExcluded    the share of strangers' profiles whose ratio is 0, exact
 */
public record Power(Estimate inclusion, double expectedLog10, Estimate strangersAtThreshold, double strangersExcluded) {

    /**
     * A simulated number.
     *
     * @param value         it
     * @param standardError of it
     */
    public record Estimate(double value, double standardError) {

        /** Of a mean, from a sum and a sum of squares. */
        static Estimate mean(double sum, double squares, int count) {
            double mean = sum / count;
            return new Estimate(mean, Math.sqrt(Math.max(0, squares / count - mean * mean) / count));
        }
    }
}
