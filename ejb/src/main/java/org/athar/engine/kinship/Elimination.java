package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Sums a product of factors over all values of all variables, one variable after another (Zhang and Poole 1994; Koller and Friedman 2009,
 * chapter 9). Loops of a pedigree are no special case: they only make tables larger. Two rules choose the next variable, the one that
 * leaves the smallest table and the one that ties the fewest strangers together; the order that needs fewer multiplications is taken.
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
        Order small = order(factors, sizeOf, kept, false);
        Order few = order(factors, sizeOf, kept, true);
        List<Factor> left = new ArrayList<>(factors);
        for (int next : (small.cost <= few.cost ? small : few).variables) {
            List<Factor> met = left.stream().filter(factor -> factor.mentions(next)).toList();
            left.removeAll(met);
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

    /** About how many multiplications the sum would need. */
    static double cost(List<Factor> factors, int[] sizeOf, int... kept) {
        return order(factors, sizeOf, kept, true).cost;
    }

    private record Order(int[] variables, double cost) {
    }

    private static Order order(List<Factor> factors, int[] sizeOf, int[] kept, boolean byTies) {
        BitSet[] near = neighbours(factors, sizeOf.length);
        BitSet left = new BitSet();
        left.set(0, sizeOf.length);
        for (int one : kept) {
            left.clear(one);
        }
        int[] order = new int[sizeOf.length - kept.length];
        double cost = 0;
        for (int round = 0; round < order.length; round++) {
            int next = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int one = left.nextSetBit(0); one >= 0; one = left.nextSetBit(one + 1)) {
                double weight = byTies ? ties(one, near, sizeOf) : cells(one, near, sizeOf);
                if (weight < least) {
                    least = weight;
                    next = one;
                }
            }
            order[round] = next;
            cost += cells(next, near, sizeOf);
            left.clear(next);
            remove(next, near);
        }
        return new Order(order, cost);
    }

    private static BitSet[] neighbours(List<Factor> factors, int variables) {
        BitSet[] near = new BitSet[variables];
        for (int one = 0; one < variables; one++) {
            near[one] = new BitSet();
        }
        for (Factor factor : factors) {
            for (int one : factor.scope()) {
                for (int other : factor.scope()) {
                    near[one].set(other, near[one].get(other) || one != other);
                }
            }
        }
        return near;
    }

    private static double cells(int variable, BitSet[] near, int[] sizeOf) {
        double cells = sizeOf[variable];
        for (int other = near[variable].nextSetBit(0); other >= 0; other = near[variable].nextSetBit(other + 1)) {
            cells *= sizeOf[other];
        }
        return cells;
    }

    private static double ties(int variable, BitSet[] near, int[] sizeOf) {
        double ties = 0;
        for (int one = near[variable].nextSetBit(0); one >= 0; one = near[variable].nextSetBit(one + 1)) {
            for (int other = near[variable].nextSetBit(one + 1); other >= 0; other = near[variable].nextSetBit(other + 1)) {
                ties += near[one].get(other) ? 0 : (double) sizeOf[one] * sizeOf[other];
            }
        }
        return ties;
    }

    private static void remove(int variable, BitSet[] near) {
        for (int one = near[variable].nextSetBit(0); one >= 0; one = near[variable].nextSetBit(one + 1)) {
            near[one].or(near[variable]);
            near[one].clear(one);
            near[one].clear(variable);
        }
    }
}
