package org.athar.engine.search;

/**
 * A profile that may be a missing member of a family.
 *
 * @param profile its id
 * @param family  its id
 * @param missing id of the missing member in the family
 * @param log10   decimal logarithm of the likelihood ratio over all markers
 */
public record Candidate(String profile, String family, String missing, double log10) {
}
