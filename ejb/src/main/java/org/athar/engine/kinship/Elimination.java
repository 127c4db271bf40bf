package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums a product of factors over all values of all variables, one variable after another (Zhang and Poole 1994; Koller and Friedman 2009,
 * chapter 9) in a given order. Loops of a pedigree are no special case: they only make tables larger.
 */
final class Elimination {

    private Elimination() {
    }

    /**
     * The sum over all variables but those kept, for each combination of their values, the last running fastest.
     *
     * @param sizeOf how many values each variable has
     */
    static double[] over(List<Factor> factors, EliminationOrder order, int[] sizeOf, int... kept) {
        List<Factor> left = new ArrayList<>(factors);
        List<Factor> met = new ArrayList<>();
        for (int next : order.variables()) {
            met.clear();
            for (Factor factor : left) {
                if (factor.mentions(next)) {
                    met.add(factor);
                }
            }
            left.removeIf(factor -> factor.mentions(next));
            left.add(met.isEmpty() ? new Factor(new int[0], new int[0], new double[] {sizeOf[next]})
                    : Summation.out(next, met, sizeOf));
        }
        return product(left, sizeOf, kept);
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
}
