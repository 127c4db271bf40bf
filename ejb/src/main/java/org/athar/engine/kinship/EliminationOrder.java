package org.athar.engine.kinship;

import java.util.BitSet;
import java.util.List;

/**
 * In which order to sum the variables of a product of factors out (Koller and Friedman 2009, chapter 9). Two rules choose the next
 * variable, the one that leaves the smallest table and the one that ties the fewest strangers together; the order that needs fewer
 * multiplications is taken.
 *
 * @param variables all but those kept
 * @param cost      about how many multiplications the sum needs
 */
public record EliminationOrder(int[] variables, double cost) {

    /**
     * The better of both orders.
     *
     * @param scopes the variables of each factor
     * @param sizeOf how many values each variable has
     * @param kept   the variables that are not summed
     */
    public static EliminationOrder best(List<int[]> scopes, int[] sizeOf, int... kept) {
        EliminationOrder small = order(scopes, sizeOf, kept, false);
        EliminationOrder few = byTies(scopes, sizeOf, kept);
        return small.cost <= few.cost ? small : few;
    }

    /** The order by the second rule alone. */
    static EliminationOrder byTies(List<int[]> scopes, int[] sizeOf, int... kept) {
        return order(scopes, sizeOf, kept, true);
    }

    private static EliminationOrder order(List<int[]> scopes, int[] sizeOf, int[] kept, boolean byTies) {
        BitSet[] near = neighbours(scopes, sizeOf.length);
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
        return new EliminationOrder(order, cost);
    }

    private static BitSet[] neighbours(List<int[]> scopes, int variables) {
        BitSet[] near = new BitSet[variables];
        for (int one = 0; one < variables; one++) {
            near[one] = new BitSet();
        }
        for (int[] scope : scopes) {
            for (int one : scope) {
                for (int other : scope) {
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
