package org.athar.engine.search;

import java.util.List;

/**
 * What a search found in some families: all that there is to store of them.
 *
 * @param number     of the tile, from 0
 * @param candidates pairs at or above the threshold, in no order
 * @param compared   how many pairs of a profile and a missing person were compared; those of different sex are not
 * @param refused    missing persons for whom no table could be made, with the reason
 */
public record SearchedTile(int number, List<Candidate> candidates, long compared, List<Refused> refused) {

    /**
     * A missing person that could not be searched for.
     *
     * @param family  the family
     * @param missing the person
     * @param reason  a sentence that says what to mend
     */
    public record Refused(String family, String missing, String reason) {
    }

    /** Keeps the lists as they are. */
    public SearchedTile {
        candidates = List.copyOf(candidates);
        refused = List.copyOf(refused);
    }
}
