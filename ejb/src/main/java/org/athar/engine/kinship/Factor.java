package org.athar.engine.kinship;

/** A function of a few variables, one number for each combination of their values: the last variable of the scope runs fastest. */
record Factor(int[] scope, int[] sizes, double[] values) {

    boolean mentions(int variable) {
        for (int one : scope) {
            if (one == variable) {
                return true;
            }
        }
        return false;
    }
}
