package org.athar.engine.lineage;

/**
 * How often a haplotype is met among people who are not of the line, from a database in which it was looked up. The likelihood ratio for
 * one line against two is one over it; report the one over the upper limit beside it, and never multiply Y and mitochondrial ratios with
 * autosomal ones without saying so.
 *
 * @param method     how it was estimated
 * @param seen       how often the haplotype is in the database
 * @param size       how many haplotypes the database has
 * @param estimate   the match probability
 * @param upperLimit not exceeded with 95 % confidence: one-sided, after Clopper and Pearson (1934)
 */
public record HaplotypeFrequency(Method method, long seen, long size, double estimate, double upperLimit) {

    private static final double BEYOND = 0.05;
    private static final int HALVINGS = 200;
    private static final double NEGLIGIBLE = 1e-18;

    /** The methods. */
    public enum Method {
        /** {@code (x + 1) / (N + 1)}: the haplotype of the case is put into the database first. */
        AUGMENTED_COUNT,
        /** {@code (1 - kappa) / (N + 1)}, kappa the share of haplotypes that are alone, the case's put in (Brenner 2010). */
        KAPPA
    }

    /** By counting, the case's haplotype put in. */
    public static HaplotypeFrequency byCount(long seen, long size) {
        check(seen, size);
        return new HaplotypeFrequency(Method.AUGMENTED_COUNT, seen, size, (seen + 1.0) / (size + 1), upperLimit(seen, size));
    }

    /**
     * By Brenner's kappa, of a Y haplotype that the database does not have; an {@link IllegalArgumentException} where every haplotype is
     * alone, which would make the probability 0.
     *
     * @param singletons how many haplotypes of the database are there once
     */
    public static HaplotypeFrequency byKappa(long singletons, long size) {
        check(singletons, size);
        if (singletons == size) {
            throw new IllegalArgumentException("all " + size + " haplotypes of the database are alone, so kappa would make the probability"
                    + " 0: count instead, or use a larger database or fewer loci");
        }
        double kappa = (singletons + 1.0) / (size + 1);
        return new HaplotypeFrequency(Method.KAPPA, 0, size, (1 - kappa) / (size + 1), upperLimit(0, size));
    }

    private static void check(long seen, long size) {
        if (size < 1 || seen < 0 || seen > size) {
            throw new IllegalArgumentException(seen + " of " + size + " haplotypes cannot be: a database has at least one,"
                    + " and no more were seen");
        }
    }

    /** The decimal logarithm of the likelihood ratio for one line: that of one over the match probability. */
    public double log10Ratio() {
        return -Math.log10(estimate);
    }

    /** The share of which no more than were seen would be seen with a probability of 5 %. */
    private static double upperLimit(long seen, long size) {
        if (seen == size) {
            return 1;
        }
        double logCombinations = 0;
        for (long one = 1; one <= seen; one++) {
            logCombinations += Math.log((double) (size - one + 1) / one);
        }
        double low = (double) seen / size;
        double high = 1;
        for (int half = 0; half < HALVINGS && high > low; half++) {
            double middle = (low + high) / 2;
            if (atMost(seen, size, middle, logCombinations) > BEYOND) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The binomial probability of at most so many; the terms fall from the last one down, since the share is above {@code seen / size}. */
    private static double atMost(long seen, long size, double share, double logCombinations) {
        double term = 1;
        double sum = 0;
        for (long one = seen; one >= 0 && term > NEGLIGIBLE * sum; one--) {
            sum += term;
            term *= one / (size - one + 1.0) * (1 - share) / share;
        }
        return Math.exp(logCombinations + seen * Math.log(share) + (size - seen) * Math.log1p(-share)) * sum;
    }
}
