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

    /** By how much the place of a number moves when the value of each of these variables does; 0 for those that are not in the scope. */
    int[] stridesIn(int[] variables) {
        int[] strides = new int[variables.length];
        int stride = 1;
        for (int place = scope.length - 1; place >= 0; place--) {
            for (int at = 0; at < variables.length; at++) {
                if (variables[at] == scope[place]) {
                    strides[at] = stride;
                }
            }
            stride *= sizes[place];
        }
        return strides;
    }
}
