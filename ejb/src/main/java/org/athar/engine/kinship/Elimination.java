package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums a product of factors over all values of all variables, one variable after another (Zhang and Poole 1994; Koller and Friedman 2009,
 * chapter 9), in the better order that {@link EliminationOrder} finds. Loops of a pedigree are no special case: they only make tables
 * larger.
 */
final class Elimination {

    private Elimination() {
    }

    /** The sum over all variables; {@code sizeOf} says how many values each has. */
    static double over(List<Factor> factors, int[] sizeOf) {
        List<Factor> left = new ArrayList<>(factors);
        for (int next : EliminationOrder.best(scopes(factors), sizeOf).variables()) {
            List<Factor> met = left.stream().filter(factor -> factor.mentions(next)).toList();
            left.removeAll(met);
            left.add(met.isEmpty() ? new Factor(new int[0], new int[0], new double[] {sizeOf[next]}) : sum(next, met, sizeOf));
        }
        double product = 1;
        for (Factor factor : left) {
            product *= factor.values()[0];
        }
        return product;
    }

    private static Factor sum(int variable, List<Factor> met, int[] sizeOf) {
        Contraction contraction = new Contraction(variable, scopes(met), sizeOf);
        int[] scope = contraction.scope();
        return new Factor(scope, Arrays.stream(scope).map(one -> sizeOf[one]).toArray(),
                contraction.run(met.stream().map(Factor::values).toArray(double[][]::new), sizeOf));
    }

    /** About how many multiplications the sum would need. */
    static double cost(List<Factor> factors, int[] sizeOf) {
        return EliminationOrder.byTies(scopes(factors), sizeOf).cost();
    }

    private static List<int[]> scopes(List<Factor> factors) {
        return factors.stream().map(Factor::scope).toList();
    }
}
