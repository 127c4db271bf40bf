package org.athar.engine.kinship;

/** How probable it is to see what was seen of somebody, for the alleles he or she may truly have. */
public final class Sighting {

    private final int first;
    private final int second;
    private final int silent;
    private final double lost;

    /**
     * Of two alleles by number.
     *
     * @param second the other; -1 where only the first was seen and the other is not known
     * @param silent the number of what no typing shows; -1 where there is no such allele
     * @param lost   the probability that a copy is not seen
     */
    public Sighting(int first, int second, int silent, double lost) {
        this.first = first;
        this.second = second;
        this.silent = silent;
        this.lost = lost;
    }

    /** Of one allele alone: a man's at the X chromosome. */
    public double of(int own) {
        return own == first ? 1 - lost : 0;
    }

    /** Of an allele from either parent. */
    public double of(int own, int other) {
        if (second < 0) {
            return own == first || other == first ? 1 : 0;
        }
        boolean exactly = own == first && other == second || own == second && other == first;
        if (first != second) {
            return exactly ? (1 - lost) * (1 - lost) : 0;
        }
        if (exactly) {
            return 1 - lost * lost;
        }
        boolean once = own == first || other == first;
        boolean unseen = own == silent || other == silent;
        return !once ? 0 : unseen ? 1 - lost : lost * (1 - lost);
    }
}
