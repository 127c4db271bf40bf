package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Variables with the values that each can have, and factors over them. */
final class Network {

    /** How many numbers one table may have, an eighth of a gigabyte; what needs more is refused, not begun. */
    private static final int MOST_CELLS = 1 << 24;

    /** A number for the values of the variables of a factor, in the order of its scope. */
    interface Rule {
        double of(int[] values);
    }

    private final List<int[]> values = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private final List<Meiosis> meioses = new ArrayList<>();

    /** A new variable. */
    int variable(int... possible) {
        values.add(possible);
        return values.size() - 1;
    }

    int[] valuesOf(int variable) {
        return values.get(variable);
    }

    void add(Rule rule, int... scope) {
        add(factor(rule, scope));
    }

    void add(Factor factor) {
        factors.add(factor);
    }

    void add(Meiosis meiosis) {
        meioses.add(meiosis);
    }

    /** How many numbers a table of such sizes has; an {@link IllegalArgumentException} where that is more than a table may have. */
    static int cells(int... sizes) {
        long cells = 1;
        for (int size : sizes) {
            cells *= size;
            if (cells > MOST_CELLS) {
                throw new IllegalArgumentException("the sum needs a table of more than " + MOST_CELLS + " numbers: the pedigree has too"
                        + " many untyped people in loops, or too many founders for theta; leave out a part of it or theta");
            }
        }
        return (int) cells;
    }

    private Factor factor(Rule rule, int... scope) {
        int[] sizes = Arrays.stream(scope).map(variable -> values.get(variable).length).toArray();
        double[] numbers = new double[cells(sizes)];
        int[] at = new int[scope.length];
        int[] have = new int[scope.length];
        for (int cell = 0; cell < numbers.length; cell++) {
            for (int place = 0; place < scope.length; place++) {
                have[place] = values.get(scope[place])[at[place]];
            }
            numbers[cell] = rule.of(have);
            for (int place = scope.length - 1; place >= 0 && ++at[place] == sizes[place]; place--) {
                at[place] = 0;
            }
        }
        return new Factor(scope, sizes, numbers);
    }

    /** The sum of the product of all factors over all values of all variables. */
    double sum() {
        return sums()[0];
    }

    /** The same for each combination of values of some variables, the last running fastest. */
    double[] sums(int... kept) {
        return new Conditioning(values.stream().mapToInt(possible -> possible.length).toArray(), kept).sums(factors, meioses);
    }
}
