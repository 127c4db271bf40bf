package org.athar.engine.search;

/**
 * Two profiles that may be one person's: taken twice, parts of one body, or somebody's who handled the sample.
 *
 * @param profile   id of the one
 * @param other     id of the other
 * @param alike     at how many markers the same was seen of both
 * @param lost      at how many markers what was seen of one is part of what was seen of the other, as where a copy was lost
 * @param different at how many markers each shows an allele that the other lacks
 */
public record DirectMatch(String profile, String other, int alike, int lost, int different) {

    /** At how many markers something was seen of both. */
    public int compared() {
        return alike + lost + different;
    }
}
