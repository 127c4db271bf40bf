package org.athar.engine.kinship;

import org.athar.engine.genotype.Genotype;

/** How probable it is to see what was seen of somebody, for the alleles he or she may truly have. */
final class Sighting {

    private final AlleleStates states;
    private final int first;
    private final int second;
    private final double lost;

    /** Of a genotype; {@code lost} is the probability that a copy is not seen. */
    Sighting(AlleleStates states, Genotype seen, double lost) {
        this.states = states;
        this.first = states.of(seen.first());
        this.second = seen.second() == null ? -1 : states.of(seen.second());
        this.lost = lost;
    }

    /** Of one allele alone: a man's at the X chromosome. */
    double of(int own) {
        return own == first ? 1 - lost : 0;
    }

    /** Of an allele from either parent. */
    double of(int own, int other) {
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
        boolean unseen = states.isSilent(own) || states.isSilent(other);
        return !once ? 0 : unseen ? 1 - lost : lost * (1 - lost);
    }
}
