package org.athar.engine.kinship;

import org.athar.engine.genotype.Genotype;

/**
 * How probable it is to see what was seen of somebody, for the alleles he or she may truly have. Each copy of an allele is lost on its own
 * (drop-out); to what is left, at most one allele is added that is drawn from the population's visible ones (drop-in), and is not told
 * apart where the same was there already. Over everything that may be seen of somebody the probabilities sum to 1. After Gill et al. 2012
 * (FSI Genetics 6, 679), where a drop-in that hides behind an allele of the same name is not counted.
 */
final class Sighting {

    private final AlleleStates states;
    private final int first;
    private final int second;
    private final double lost;
    private final double added;

    /** Of a genotype; {@code lost} is the probability that a copy is not seen, {@code added} that an allele is seen which is nobody's. */
    Sighting(AlleleStates states, Genotype seen, double lost, double added) {
        this.states = states;
        this.first = states.of(seen.first());
        this.second = seen.second() == null ? -1 : states.of(seen.second());
        this.lost = lost;
        this.added = added;
    }

    /** Whether two alleles were seen that differ. */
    boolean isOfTwo() {
        return second >= 0 && second != first;
    }

    /** Of one allele alone: a man's at the X chromosome. */
    double of(int own) {
        if (isOfTwo()) {
            return (own == first ? adding(second) : own == second ? adding(first) : 0) * (1 - lost);
        }
        return (own == first ? (1 - lost) * hiding(adding(first)) : 0) + unseen(own) * adding(first);
    }

    /** Of an allele from either parent. Where only one was seen and the other is not known, the one is taken as certain. */
    double of(int own, int other) {
        if (second < 0) {
            return own == first || other == first ? 1 : 0;
        }
        if (first == second) {
            return only(first, own, other) * hiding(adding(first)) + unseen(own) * unseen(other) * adding(first);
        }
        boolean exactly = own == first && other == second || own == second && other == first;
        double both = exactly ? (1 - lost) * (1 - lost) : 0;
        return both * hiding(adding(first) + adding(second)) + only(first, own, other) * adding(second)
                + only(second, own, other) * adding(first);
    }

    /** That this allele is left and no other. */
    private double only(int allele, int own, int other) {
        if (own == allele && other == allele) {
            return 1 - lost * lost;
        }
        return own == allele ? (1 - lost) * unseen(other) : other == allele ? (1 - lost) * unseen(own) : 0;
    }

    private double unseen(int own) {
        return states.isSilent(own) ? 1 : lost;
    }

    private double adding(int allele) {
        return added * states.amongVisible(allele);
    }

    /** That nothing is added, or what was there already. */
    private double hiding(double present) {
        return 1 - added + present;
    }
}
