package org.athar.engine.kinship;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The product of some factors, summed over the values of one of their variables. A variable is a loop; each factor is multiplied in the
 * outermost loop that knows all of its variables, and where that gives zero the loops within are left out.
 */
final class Summation {

    private final int[] order;
    private final int[] sizes;
    private final double[][] values;
    private final int[][] strides;
    private final int[][] closing;
    private final int[][] moving;
    private final int[] offsets;
    private final double[] sums;
    private int cell;

    private Summation(int variable, List<Factor> factors, int[] sizeOf) {
        int[] scope = Factor.scopeOf(factors, variable);
        this.order = Arrays.copyOf(scope, scope.length + 1);
        order[scope.length] = variable;
        this.sizes = Arrays.stream(order).map(one -> sizeOf[one]).toArray();
        this.values = factors.stream().map(Factor::values).toArray(double[][]::new);
        this.strides = factors.stream().map(factor -> factor.stridesIn(order)).toArray(int[][]::new);
        this.closing = new int[order.length][];
        this.moving = new int[order.length][];
        for (int depth = 0; depth < order.length; depth++) {
            int here = depth;
            closing[depth] = IntStream.range(0, values.length).filter(at -> last(strides[at]) == here).toArray();
            moving[depth] = IntStream.range(0, values.length).filter(at -> strides[at][here] != 0).toArray();
        }
        this.offsets = new int[values.length];
        int cells = 1;
        for (int depth = 0; depth < scope.length; depth++) {
            cells = Math.multiplyExact(cells, sizes[depth]);
        }
        this.sums = new double[cells];
    }

    private static int last(int[] strides) {
        int depth = strides.length - 1;
        while (depth > 0 && strides[depth] == 0) {
            depth--;
        }
        return depth;
    }

    /** The factor over the other variables that remains. */
    static Factor out(int variable, List<Factor> factors, int[] sizeOf) {
        Summation summation = new Summation(variable, factors, sizeOf);
        summation.loop(0, 1);
        int scope = summation.order.length - 1;
        return new Factor(Arrays.copyOf(summation.order, scope), Arrays.copyOf(summation.sizes, scope), summation.sums);
    }

    private void loop(int depth, double above) {
        if (depth == order.length - 1) {
            sums[cell++] = above * sum(depth);
            return;
        }
        int within = 1;
        for (int deeper = depth + 1; deeper < order.length - 1; deeper++) {
            within *= sizes[deeper];
        }
        for (int value = 0; value < sizes[depth]; value++) {
            double product = above;
            for (int at : closing[depth]) {
                product *= values[at][offsets[at]];
            }
            if (product == 0) {
                cell += within;
            } else {
                loop(depth + 1, product);
            }
            for (int at : moving[depth]) {
                offsets[at] += strides[at][depth];
            }
        }
        for (int at : moving[depth]) {
            offsets[at] -= sizes[depth] * strides[at][depth];
        }
    }

    private double sum(int depth) {
        int[] mine = closing[depth];
        int first = mine[0];
        if (mine.length == 1) {
            return one(values[first], offsets[first], strides[first][depth], sizes[depth]);
        }
        int second = mine[1];
        if (mine.length == 2) {
            return two(values[first], offsets[first], strides[first][depth], values[second], offsets[second], strides[second][depth],
                    sizes[depth]);
        }
        double sum = 0;
        for (int value = 0; value < sizes[depth]; value++) {
            double product = values[first][offsets[first] + value * strides[first][depth]]
                    * values[second][offsets[second] + value * strides[second][depth]];
            for (int more = 2; more < mine.length; more++) {
                int at = mine[more];
                product *= values[at][offsets[at] + value * strides[at][depth]];
            }
            sum += product;
        }
        return sum;
    }

    private static double one(double[] numbers, int from, int stride, int size) {
        double sum = 0;
        for (int value = 0, at = from; value < size; value++, at += stride) {
            sum += numbers[at];
        }
        return sum;
    }

    private static double two(double[] left, int leftFrom, int leftStride, double[] right, int rightFrom, int rightStride, int size) {
        double sum = 0;
        for (int value = 0, one = leftFrom, other = rightFrom; value < size; value++, one += leftStride, other += rightStride) {
            sum += left[one] * right[other];
        }
        return sum;
    }
}
