package org.athar.engine.genotype;

/**
 * How often an allele is handed on as another, by one sex of parent.
 *
 * @param rate  per meiosis, 0 to 1; for {@link MutationModel.Kind#STEPWISE} within a group of alleles that differ by whole repeats
 * @param rate2 per meiosis into alleles of other groups; 0 where the model has none
 * @param range of the stepwise and of Dawid's model: by how much a step more is rarer, above 0
 */
public record MutationRates(double rate, double rate2, double range) {

    /** Refuses what is no probability. */
    public MutationRates {
        if (!(rate >= 0 && rate <= 1 && rate2 >= 0 && rate + rate2 <= 1)) {
            throw new IllegalArgumentException("mutation rates " + rate + " and " + rate2 + " are no probabilities");
        }
    }
}
