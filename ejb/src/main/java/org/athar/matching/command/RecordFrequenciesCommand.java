package org.athar.matching.command;

/**
 * Frequencies of a population, to be used from now on.
 *
 * @param name       by which the database is known
 * @param edition    which edition of it
 * @param population of whom
 * @param source     who published it where
 * @param licence    under which terms
 * @param persons    how many persons were typed, null if that is not known
 * @param loci       a marker a line, its alleles with their frequencies, as {@code TPOX 8=0.515 9=0.076}
 * @param leastCount alleles that were seen fewer times than this count as seen so often (5 is the rule of NRC II); null for none
 * @param normalise  whether to make each marker sum to one
 */
public record RecordFrequenciesCommand(String name, String edition, String population, String source, String licence, Integer persons,
        String loci, Integer leastCount, boolean normalise) {
}
