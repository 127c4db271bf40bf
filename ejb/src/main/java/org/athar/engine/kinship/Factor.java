package org.athar.engine.kinship;

import java.util.BitSet;
import java.util.List;

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

    /** The variables of some factors in ascending order, without one of them. */
    static int[] scopeOf(List<Factor> factors, int without) {
        BitSet scope = new BitSet();
        for (Factor factor : factors) {
            for (int variable : factor.scope) {
                scope.set(variable);
            }
        }
        scope.clear(without);
        return scope.stream().toArray();
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

    /** The same with one variable of the scope last; itself where it is, or where the scope has none such. */
    Factor withLast(int variable) {
        if (!mentions(variable) || scope[scope.length - 1] == variable) {
            return this;
        }
        int place = 0;
        while (scope[place] != variable) {
            place++;
        }
        int size = sizes[place];
        int below = 1;
        for (int deeper = place + 1; deeper < sizes.length; deeper++) {
            below *= sizes[deeper];
        }
        double[] moved = new double[values.length];
        for (int from = 0, above = 0; from < values.length; above += size * below) {
            for (int value = 0; value < size; value++) {
                for (int rest = 0; rest < below; rest++) {
                    moved[above + rest * size + value] = values[from++];
                }
            }
        }
        return new Factor(movedLast(scope, place), movedLast(sizes, place), moved);
    }

    private static int[] movedLast(int[] numbers, int place) {
        int[] moved = numbers.clone();
        System.arraycopy(numbers, place + 1, moved, place, numbers.length - place - 1);
        moved[numbers.length - 1] = numbers[place];
        return moved;
    }
}
