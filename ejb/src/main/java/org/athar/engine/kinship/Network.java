package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Variables with the values that each can have, and factors over them. */
final class Network {

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

    void add(Rule rule, int... scope) {
        factors.add(factor(rule, scope));
    }

    void add(Meiosis meiosis) {
        meioses.add(meiosis);
    }

    Factor factor(Rule rule, int... scope) {
        int[] sizes = Arrays.stream(scope).map(variable -> values.get(variable).length).toArray();
        double[] numbers = new double[Arrays.stream(sizes).reduce(1, Math::multiplyExact)];
        int[] have = new int[scope.length];
        for (int cell = 0; cell < numbers.length; cell++) {
            int rest = cell;
            for (int at = scope.length - 1; at >= 0; at--) {
                have[at] = values.get(scope[at])[rest % sizes[at]];
                rest /= sizes[at];
            }
            numbers[cell] = rule.of(have);
        }
        return new Factor(scope, sizes, numbers);
    }

    /** The sum of the product of all factors over all values of all variables. */
    double sum() {
        return new Conditioning(factors, meioses, values.stream().mapToInt(possible -> possible.length).toArray()).sum();
    }
}
