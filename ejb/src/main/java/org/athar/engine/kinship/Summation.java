package org.athar.engine.kinship;

import java.util.Arrays;
import java.util.List;

/**
 * The product of some factors, summed over the values of one of their variables. A variable is a loop; each factor is multiplied in the
 * outermost loop that knows all of its variables, and where that gives zero the loops within are left out. The innermost loop runs along
 * the variable of the result that has most values, its numbers one beside the other, and adds a whole row at once. For sums that are made
 * once; where one plan serves many families, {@link Contraction} finds the cheapest.
 */
final class Summation {

    private final int[] order;
    private final int[] sizes;
    private final int width;
    private final double[][] values;
    private final int[][] strides;
    private final int[][] closing;
    private final int[][] moving;
    private final int[] rows;
    private final int[] within;
    private final int[] offsets;
    private final double[] sums;
    private int cell;

    /** {@code order} has the variables of the result but {@code along}, then the one to be summed over; {@code along} may be -1. */
    private Summation(int[] order, int along, List<Factor> factors, int[] sizeOf) {
        this.order = order;
        this.sizes = Arrays.stream(order).map(one -> sizeOf[one]).toArray();
        this.width = along < 0 ? 1 : sizeOf[along];
        this.values = new double[factors.size()][];
        this.strides = new int[values.length][];
        int[] last = new int[values.length];
        for (int at = 0; at < values.length; at++) {
            Factor factor = factors.get(at).withLast(along);
            values[at] = factor.values();
            strides[at] = factor.stridesIn(order);
            last[at] = factor.mentions(along) ? order.length : last(strides[at]);
        }
        this.closing = new int[order.length][];
        this.moving = new int[order.length][];
        this.within = new int[order.length];
        int[] result = sizes.clone();
        result[order.length - 1] = width;
        this.sums = new double[Network.cells(result)];
        int below = sums.length;
        for (int depth = 0; depth < order.length; depth++) {
            closing[depth] = places(last, depth);
            moving[depth] = moving(depth);
            below /= depth == order.length - 1 ? 1 : sizes[depth];
            within[depth] = below;
        }
        this.rows = places(last, order.length);
        this.offsets = new int[values.length];
    }

    private static int last(int[] strides) {
        int depth = strides.length - 1;
        while (depth > 0 && strides[depth] == 0) {
            depth--;
        }
        return depth;
    }

    private static int[] places(int[] of, int value) {
        int[] found = new int[of.length];
        int count = 0;
        for (int at = 0; at < of.length; at++) {
            if (of[at] == value) {
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int[] moving(int depth) {
        int[] moves = new int[values.length];
        for (int at = 0; at < moves.length; at++) {
            moves[at] = strides[at][depth] == 0 ? 0 : 1;
        }
        return places(moves, 1);
    }

    /** The factor over the other variables that remains. */
    static Factor out(int variable, List<Factor> factors, int[] sizeOf) {
        int[] scope = Factor.scopeOf(factors, variable);
        int longest = -1;
        for (int one : scope) {
            longest = longest < 0 || sizeOf[one] >= sizeOf[longest] ? one : longest;
        }
        int along = longest;
        int[] order = new int[along < 0 ? 1 : scope.length];
        int[] result = new int[scope.length];
        int outer = 0;
        for (int one : scope) {
            if (one != along) {
                order[outer] = one;
                result[outer++] = one;
            }
        }
        order[outer] = variable;
        if (along >= 0) {
            result[outer] = along;
        }
        Summation summation = new Summation(order, along, factors, sizeOf);
        summation.loop(0, 1);
        return new Factor(result, Arrays.stream(result).map(one -> sizeOf[one]).toArray(), summation.sums);
    }

    private void loop(int depth, double above) {
        boolean summed = depth == order.length - 1;
        for (int value = 0; value < sizes[depth]; value++) {
            double product = above;
            for (int at : closing[depth]) {
                product *= values[at][offsets[at]];
            }
            if (product != 0 && summed) {
                addRow(product);
            } else if (product != 0) {
                loop(depth + 1, product);
            } else if (!summed) {
                cell += within[depth];
            }
            for (int at : moving[depth]) {
                offsets[at] += strides[at][depth];
            }
        }
        for (int at : moving[depth]) {
            offsets[at] -= sizes[depth] * strides[at][depth];
        }
        cell += summed ? width : 0;
    }

    private void addRow(double times) {
        if (rows.length == 1) {
            one(sums, cell, times, values[rows[0]], offsets[rows[0]], width);
        } else if (rows.length == 2) {
            two(sums, cell, times, values[rows[0]], offsets[rows[0]], values[rows[1]], offsets[rows[1]], width);
        } else {
            for (int along = 0; along < width; along++) {
                double product = times;
                for (int at : rows) {
                    product *= values[at][offsets[at] + along];
                }
                sums[cell + along] += product;
            }
        }
    }

    private static void one(double[] sums, int to, double times, double[] row, int from, int width) {
        for (int along = 0; along < width; along++) {
            sums[to + along] += times * row[from + along];
        }
    }

    private static void two(double[] sums, int to, double times, double[] row, int from, double[] other, int otherFrom, int width) {
        for (int along = 0; along < width; along++) {
            sums[to + along] += times * row[from + along] * other[otherFrom + along];
        }
    }
}
