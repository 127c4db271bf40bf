package org.athar.engine.search.table;

/**
 * What an allele can be in one computation: all alleles one by one, or those that were seen one by one, one other by itself and the rest
 * together.
 *
 * @param of          the state of each allele, the silent one last
 * @param frequencies of each state
 * @param female      what mothers hand on: [from * size + to]
 * @param male        what fathers hand on
 * @param single      the state of the unseen allele that stands by itself, -1 where all alleles do
 */
public record States(int[] of, double[] frequencies, double[] female, double[] male, int single) {

    int size() {
        return frequencies.length;
    }

    /** Whether several alleles are counted as one; they have the last state. */
    boolean lumped() {
        return single >= 0;
    }
}
