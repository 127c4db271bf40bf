package org.athar.matching.command;

import java.io.Serializable;
import org.athar.engine.genotype.MutationModel;
import org.athar.matching.FrequencyId;

/**
 * By which assumptions a run computes.
 *
 * @param frequencies  which database of frequencies
 * @param mutation     by which model alleles change; null where they do not
 * @param femaleRate   how often a mother's allele does
 * @param maleRate     how often a father's allele does
 * @param rate2        of the stepwise model: how often by less than a whole repeat
 * @param range        of the stepwise model: how much less often by each further repeat
 * @param theta        coancestry of the population
 * @param dropout      probability that a copy of an allele was not seen in a profile that says that alleles may have dropped out
 * @param rareFrequency frequency given to an allele that the database does not have
 * @param leastLog10   decimal logarithm of the least likelihood ratio that is told
 */
public record MatchParameters(FrequencyId frequencies, MutationModel.Kind mutation, double femaleRate, double maleRate, double rate2,
        double range, double theta, double dropout, double rareFrequency, double leastLog10) implements Serializable {
}
