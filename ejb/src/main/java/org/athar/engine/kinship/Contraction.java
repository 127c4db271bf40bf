package org.athar.engine.kinship;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How to sum the product of some factors over the values of one of their variables, found once and run for any number of values. A
 * variable is a loop; each factor is multiplied in the outermost loop that knows all of its variables, and where that gives zero the loops
 * within are left out. The loops stand in the order that costs least.
 */
public final class Contraction {

    /** Orders of so many loops are compared; more stand as they come. */
    private static final int ORDERED = 10;
    /** What going through an outer loop once costs, beginning the innermost one, a factor in an outer loop, and one in the innermost. */
    private static final double ROUND = 6;
    private static final double BEGINNING = 8;
    private static final double OUTER = 1.5;
    private static final double INNER = 0.8;

    private final int[] scope;
    private final int[] loops;
    private final int[][] scopes;
    private final int[][] closing;
    private final int[][] moving;

    /**
     * Of factors with these scopes, each an array of variables of which the last runs fastest.
     *
     * @param sizeOf about how many values each variable has
     */
    public Contraction(int summed, List<int[]> scopes, int[] sizeOf) {
        TreeSet<Integer> met = new TreeSet<>();
        scopes.forEach(one -> Arrays.stream(one).forEach(met::add));
        met.remove(summed);
        this.scopes = scopes.toArray(int[][]::new);
        this.scope = met.stream().mapToInt(Integer::intValue).toArray();
        this.loops = Arrays.copyOf(scope, scope.length + 1);
        loops[scope.length] = summed;
        if (loops.length <= ORDERED) {
            order(sizeOf);
        }
        this.closing = new int[loops.length][];
        this.moving = new int[loops.length][];
        for (int depth = 0; depth < loops.length; depth++) {
            int here = depth;
            closing[depth] = IntStream.range(0, this.scopes.length).filter(at -> last(this.scopes[at]) == here).toArray();
            moving[depth] = IntStream.range(0, this.scopes.length).filter(at -> mentions(this.scopes[at], loops[here])).toArray();
        }
    }

    /** The cheapest order, from the cheapest orders of each set of outer loops (Held and Karp 1962). */
    private void order(int[] sizeOf) {
        int[] given = loops.clone();
        int all = (1 << given.length) - 1;
        int[] known = known(given);
        double[] best = new double[all + 1];
        double[] rounds = new double[all + 1];
        int[] last = new int[all + 1];
        rounds[0] = 1;
        for (int set = 1; set <= all; set++) {
            rounds[set] = rounds[set & set - 1] * sizeOf[given[Integer.numberOfTrailingZeros(set)]];
            best[set] = Double.POSITIVE_INFINITY;
            for (int left = set; left != 0; left &= left - 1) {
                int outer = set & ~Integer.lowestOneBit(left);
                int closed = known[set] - known[outer];
                double cost = best[outer] + (set == all ? rounds[outer] * BEGINNING + rounds[set] * Math.max(1, closed) * INNER
                        : rounds[set] * (ROUND + closed * OUTER));
                if (cost < best[set]) {
                    best[set] = cost;
                    last[set] = Integer.numberOfTrailingZeros(left);
                }
            }
        }
        for (int depth = given.length - 1, set = all; depth >= 0; depth--) {
            loops[depth] = given[last[set]];
            set &= ~(1 << last[set]);
        }
    }

    /** How many factors know no other variables than those of each set. */
    private int[] known(int[] given) {
        int[] count = new int[1 << given.length];
        for (int[] variables : scopes) {
            int mask = 0;
            for (int at = 0; at < given.length; at++) {
                mask |= mentions(variables, given[at]) ? 1 << at : 0;
            }
            for (int set = mask; set < count.length; set = set + 1 | mask) {
                count[set]++;
            }
        }
        return count;
    }

    private int last(int[] variables) {
        int depth = loops.length - 1;
        while (depth > 0 && !mentions(variables, loops[depth])) {
            depth--;
        }
        return depth;
    }

    private static boolean mentions(int[] variables, int variable) {
        for (int one : variables) {
            if (one == variable) {
                return true;
            }
        }
        return false;
    }

    /** The variables of the result, the last running fastest. */
    public int[] scope() {
        return scope.clone();
    }

    /** The result for the numbers of each factor, in the order of the scopes; each variable has exactly {@code sizeOf} values. */
    public double[] run(double[][] factors, int[] sizeOf) {
        return new Run(factors, sizeOf).result;
    }

    private final class Run {

        private final double[][] factors;
        private final int[] sizes = new int[loops.length];
        private final int[][] strides;
        private final int[] offsets;
        private final int[] resultStrides;
        private final double[] result;
        private final double[] products;
        private int at;

        private Run(double[][] factors, int[] sizeOf) {
            this.factors = factors;
            this.offsets = new int[factors.length];
            this.strides = new int[factors.length][];
            for (int depth = 0; depth < loops.length; depth++) {
                sizes[depth] = sizeOf[loops[depth]];
            }
            for (int factor = 0; factor < factors.length; factor++) {
                strides[factor] = strides(scopes[factor], sizeOf);
            }
            this.resultStrides = strides(scope, sizeOf);
            int cells = 1;
            for (int variable : scope) {
                cells = Math.multiplyExact(cells, sizeOf[variable]);
            }
            this.result = new double[cells];
            this.products = new double[sizes[loops.length - 1]];
            loop(0, 1);
        }

        private int[] strides(int[] variables, int[] sizeOf) {
            int[] found = new int[loops.length];
            int stride = 1;
            for (int place = variables.length - 1; place >= 0; place--) {
                int depth = 0;
                while (loops[depth] != variables[place]) {
                    depth++;
                }
                found[depth] = stride;
                stride *= sizeOf[variables[place]];
            }
            return found;
        }

        private void loop(int depth, double above) {
            if (depth == loops.length - 1) {
                innermost(depth, above);
                return;
            }
            int[] mine = moving[depth];
            for (int value = 0; value < sizes[depth]; value++) {
                double product = above;
                for (int factor : closing[depth]) {
                    product *= factors[factor][offsets[factor]];
                }
                if (product != 0) {
                    loop(depth + 1, product);
                }
                for (int factor : mine) {
                    offsets[factor] += strides[factor][depth];
                }
                at += resultStrides[depth];
            }
            for (int factor : mine) {
                offsets[factor] -= sizes[depth] * strides[factor][depth];
            }
            at -= sizes[depth] * resultStrides[depth];
        }

        private void innermost(int depth, double above) {
            int[] mine = closing[depth];
            int step = resultStrides[depth];
            if (mine.length == 1) {
                one(mine[0], depth, above, step);
            } else if (mine.length == 2) {
                two(mine[0], mine[1], depth, above, step);
            } else {
                many(mine, depth, above, step);
            }
        }

        private void one(int factor, int depth, double above, int step) {
            double[] values = factors[factor];
            int stride = strides[factor][depth];
            int from = offsets[factor];
            int size = sizes[depth];
            if (step != 0) {
                for (int value = 0; value < size; value++) {
                    result[at + value * step] += above * values[from + value * stride];
                }
                return;
            }
            double sum = 0;
            for (int value = 0; value < size; value++) {
                sum += values[from + value * stride];
            }
            result[at] += above * sum;
        }

        private void two(int first, int second, int depth, double above, int step) {
            double[] left = factors[first];
            double[] right = factors[second];
            int leftStride = strides[first][depth];
            int rightStride = strides[second][depth];
            int leftFrom = offsets[first];
            int rightFrom = offsets[second];
            int size = sizes[depth];
            if (step != 0) {
                for (int value = 0; value < size; value++) {
                    result[at + value * step] += above * left[leftFrom + value * leftStride] * right[rightFrom + value * rightStride];
                }
                return;
            }
            double sum = 0;
            for (int value = 0; value < size; value++) {
                sum += left[leftFrom + value * leftStride] * right[rightFrom + value * rightStride];
            }
            result[at] += above * sum;
        }

        /** All but the last are multiplied by themselves, one after another. */
        private void many(int[] mine, int depth, double above, int step) {
            int size = sizes[depth];
            multiply(mine[0], mine[1], depth);
            for (int more = 2; more < mine.length - 1; more++) {
                double[] values = factors[mine[more]];
                int from = offsets[mine[more]];
                int stride = strides[mine[more]][depth];
                for (int value = 0; value < size; value++) {
                    products[value] *= values[from + value * stride];
                }
            }
            double[] values = factors[mine[mine.length - 1]];
            int from = offsets[mine[mine.length - 1]];
            int stride = strides[mine[mine.length - 1]][depth];
            double sum = 0;
            for (int value = 0; value < size; value++) {
                double product = products[value] * values[from + value * stride];
                if (step != 0) {
                    result[at + value * step] += above * product;
                } else {
                    sum += product;
                }
            }
            result[at] += above * sum;
        }

        private void multiply(int first, int second, int depth) {
            double[] left = factors[first];
            double[] right = factors[second];
            int leftFrom = offsets[first];
            int rightFrom = offsets[second];
            int leftStride = strides[first][depth];
            int rightStride = strides[second][depth];
            for (int value = 0; value < sizes[depth]; value++) {
                products[value] = left[leftFrom + value * leftStride] * right[rightFrom + value * rightStride];
            }
        }
    }
}
