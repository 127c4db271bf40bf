package org.athar.interop.profile.frequency;

/**
 * How rare an allele may be: what was counted less often than so many times among the 2N alleles of a table is taken as counted so often
 * (National Research Council 1996, recommendation 4.3 and page 148: five).
 *
 * @param count times; 0 leaves every frequency as it is
 */
public record MinimumAllele(int count) {

    /** No rule. */
    public static final MinimumAllele NONE = new MinimumAllele(0);
    /** 1/(2N). */
    public static final MinimumAllele ONE = new MinimumAllele(1);
    /** 5/(2N). */
    public static final MinimumAllele FIVE = new MinimumAllele(5);

    /** Refuses fewer than no times. */
    public MinimumAllele {
        if (count < 0) {
            throw new IllegalArgumentException("an allele cannot be counted " + count + " times; give 0 or more");
        }
    }

    /** The least frequency in a table of so many persons. */
    public double frequency(int persons) {
        if (count > 0 && persons <= 0) {
            throw new IllegalArgumentException("the rule of " + count + "/(2N) needs N, the number of persons typed");
        }
        return count == 0 ? 0 : count / (2.0 * persons);
    }
}
