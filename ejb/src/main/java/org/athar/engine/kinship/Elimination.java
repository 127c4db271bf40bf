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

    /**
     * The sum over all variables but those kept, for each combination of their values, the last running fastest.
     *
     * @param sizeOf how many values each variable has
     */
    static double[] over(List<Factor> factors, int[] sizeOf, int... kept) {
        List<Factor> left = new ArrayList<>(factors);
        for (int next : EliminationOrder.best(scopes(factors), sizeOf, kept).variables()) {
            List<Factor> met = left.stream().filter(factor -> factor.mentions(next)).toList();
            left.removeAll(met);
            left.add(met.isEmpty() ? new Factor(new int[0], new int[0], new double[] {sizeOf[next]})
                    : sum(next, met, sizeOf));
        }
        return product(left, sizeOf, kept);
    }

    private static Factor sum(int variable, List<Factor> met, int[] sizeOf) {
        Contraction contraction = new Contraction(variable, scopes(met), sizeOf);
        int[] scope = contraction.scope();
        return new Factor(scope, Arrays.stream(scope).map(one -> sizeOf[one]).toArray(),
                contraction.run(met.stream().map(Factor::values).toArray(double[][]::new), sizeOf));
    }

    private static double[] product(List<Factor> left, int[] sizeOf, int[] kept) {
        int cells = 1;
        for (int one : kept) {
            cells *= sizeOf[one];
        }
        double[] product = new double[cells];
        Arrays.fill(product, 1);
        for (Factor factor : left) {
            int[] strides = factor.stridesIn(kept);
            for (int cell = 0; cell < cells; cell++) {
                int rest = cell;
                int offset = 0;
                for (int at = kept.length - 1; at >= 0; at--) {
                    offset += rest % sizeOf[kept[at]] * strides[at];
                    rest /= sizeOf[kept[at]];
                }
                product[cell] *= factor.values()[offset];
            }
        }
        return product;
    }

    /** About how many multiplications the sum would need. */
    static double cost(List<Factor> factors, int[] sizeOf, int... kept) {
        return EliminationOrder.byTies(scopes(factors), sizeOf, kept).cost();
    }

    private static List<int[]> scopes(List<Factor> factors) {
        return factors.stream().map(Factor::scope).toList();
    }
}
