package org.athar.engine.kinship;

/**
 * How probable it is to see what was seen of somebody, for the alleles he or she may truly have. Each copy of an allele is lost on its own
 * (drop-out); to what is left, at most one allele is added that is drawn from the population's visible ones (drop-in), and is not told
 * apart where the same was there already. Over everything that may be seen of somebody the probabilities sum to 1. After Gill et al. 2012
 * (FSI Genetics 6, 679), where a drop-in that hides behind an allele of the same name is not counted.
 */
public final class Sighting {

    private final int first;
    private final int second;
    private final int silent;
    private final double lost;
    private final double added;
    private final double addingFirst;
    private final double addingSecond;

    /**
     * Of two alleles by number, nothing added.
     *
     * @param second the other; -1 where only the first was seen and the other is not known
     * @param silent the number of what no typing shows; -1 where there is no such allele
     * @param lost   the probability that a copy is not seen
     */
    public Sighting(int first, int second, int silent, double lost) {
        this(first, second, silent, lost, 0, new double[Math.max(first, second) + 1]);
    }

    /**
     * The same where something may be added.
     *
     * @param added   the probability that an allele is seen which is nobody's
     * @param visible by number, how often an allele is among the visible ones
     */
    Sighting(int first, int second, int silent, double lost, double added, double[] visible) {
        this.first = first;
        this.second = second;
        this.silent = silent;
        this.lost = lost;
        this.added = added;
        this.addingFirst = added * visible[first];
        this.addingSecond = second < 0 ? 0 : added * visible[second];
    }

    /** Whether two alleles were seen that differ. */
    boolean isOfTwo() {
        return second >= 0 && second != first;
    }

    /** Of one allele alone: a man's at the X chromosome. */
    public double of(int own) {
        if (isOfTwo()) {
            return (own == first ? addingSecond : own == second ? addingFirst : 0) * (1 - lost);
        }
        return (own == first ? (1 - lost) * hiding(addingFirst) : 0) + unseen(own) * addingFirst;
    }

    /** Of an allele from either parent. Where only one was seen and the other is not known, the one is taken as certain. */
    public double of(int own, int other) {
        if (second < 0) {
            return own == first || other == first ? 1 : 0;
        }
        if (first == second) {
            return only(first, own, other) * hiding(addingFirst) + unseen(own) * unseen(other) * addingFirst;
        }
        boolean exactly = own == first && other == second || own == second && other == first;
        double both = exactly ? (1 - lost) * (1 - lost) : 0;
        return both * hiding(addingFirst + addingSecond) + only(first, own, other) * addingSecond
                + only(second, own, other) * addingFirst;
    }

    /** That this allele is left and no other. */
    private double only(int allele, int own, int other) {
        if (own == allele && other == allele) {
            return 1 - lost * lost;
        }
        return own == allele ? (1 - lost) * unseen(other) : other == allele ? (1 - lost) * unseen(own) : 0;
    }

    private double unseen(int own) {
        return own == silent ? 1 : lost;
    }

    /** That nothing is added, or what was there already. */
    private double hiding(double present) {
        return 1 - added + present;
    }
}
