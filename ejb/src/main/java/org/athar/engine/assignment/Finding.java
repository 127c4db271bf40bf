package org.athar.engine.assignment;

import java.util.List;
import java.util.OptionalInt;

/**
 * What an analysis says of a missing person or of a sample.
 *
 * @param family           of the missing; null where none is named
 * @param missing          whom it is of; several where it cannot tell them apart
 * @param samples          which samples; several where it cannot tell them apart
 * @param log10            decimal logarithm of the pairwise likelihood ratio; not a number where there is none
 * @param log10Generalised decimal logarithm of the generalised one; not a number where there is none
 * @param conclusion       what follows
 * @param rivals           those next to it: others that reach the threshold, the runner-up, or the best where nothing is named
 * @param together         with whom it was analysed jointly
 * @param count            the step in which it was found, or the fewest incompatible markers; empty where there is neither
 */
public record Finding(String family, List<String> missing, List<String> samples, double log10, double log10Generalised,
        Conclusion conclusion, List<Rival> rivals, List<String> together, OptionalInt count) {

    /** The conclusions of the field (Vigeland and Egeland 2021; DIVIANA 2024). */
    public enum Conclusion {
        /** The pairwise ratios leave no doubt. */
        UNDISPUTED,
        /** The generalised likelihood ratio reaches the threshold. */
        MATCH,
        /** The same of a few samples and as many missing together, or of one sample and two missing, who cannot be told apart. */
        SYMMETRIC_MATCH,
        /** The one pairing of the person whose ratio is above the lower threshold. */
        PROBABLE,
        /** Several pairings of the person are above the threshold. */
        DISPUTED,
        /** Nothing reaches the threshold, nothing is against it. */
        INCONCLUSIVE,
        /** Everybody else explains the sample better. */
        NO_MATCH,
        /** Every pairing has too many incompatible markers, or none is left. */
        EXCLUDED,
        /** Related to nobody who was typed or is missing too. */
        NONIDENTIFIABLE,
        /** The family's references cannot be what they are said to be; they must be looked into first. */
        INCONSISTENT_FAMILY
    }

    /**
     * Another sample, or another missing person.
     *
     * @param id    the name
     * @param log10 decimal logarithm of the likelihood ratio
     */
    public record Rival(String id, double log10) {
    }

    /** Keeps the lists as they are. */
    public Finding {
        missing = List.copyOf(missing);
        samples = List.copyOf(samples);
        rivals = List.copyOf(rivals);
        together = List.copyOf(together);
    }

    static Finding of(String family, List<String> missing, List<String> samples, Conclusion conclusion, OptionalInt count) {
        return new Finding(family, missing, samples, Double.NaN, Double.NaN, conclusion, List.of(), List.of(), count);
    }

    static Finding of(String family, List<String> missing, List<String> samples, double log10, Conclusion conclusion,
            List<Rival> rivals) {
        return new Finding(family, missing, samples, log10, Double.NaN, conclusion, rivals, List.of(), OptionalInt.empty());
    }
}
