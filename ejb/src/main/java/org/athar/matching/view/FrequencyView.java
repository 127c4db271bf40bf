package org.athar.matching.view;

import java.io.Serializable;
import org.athar.matching.FrequencyId;

/**
 * Frequencies of a population.
 *
 * @param id         which ones
 * @param name       by which they are known
 * @param edition    which edition
 * @param population of whom
 * @param source     who published them where
 * @param licence    under which terms
 * @param persons    how many persons were typed, null if that is not known
 * @param treatment  what was done with the numbers of the source
 * @param markers    how many markers there are
 * @param digest     SHA-256 of the table
 * @param withdrawn  whether nothing new is computed with them
 */
public record FrequencyView(FrequencyId id, String name, String edition, String population, String source, String licence, Integer persons,
        String treatment, int markers, String digest, boolean withdrawn) implements Serializable {
}
