package org.athar.engine.drawing;

import java.util.List;

/**
 * The children of the same two parents, or of the same one where the other is not in the pedigree.
 *
 * @param father   number of the father; {@link #NOBODY} where he is not in the pedigree
 * @param mother   the same of the mother
 * @param children numbers of the children in the order given; never empty
 */
record Family(int father, int mother, List<Integer> children) {

    static final int NOBODY = -1;

    boolean isCouple() {
        return father != NOBODY && mother != NOBODY;
    }

    int partnerOf(int person) {
        return person == father ? mother : father;
    }
}
