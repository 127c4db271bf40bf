package org.athar.engine.kinship;

import java.util.List;

/**
 * In which order to sum the variables of a product of factors out (Koller and Friedman 2009, chapter 9). Two greedy rules choose the next
 * variable, the one that leaves the smallest table and the one that ties the fewest strangers together; the order that needs fewer
 * multiplications is taken. What is tied to a variable is a row of bits.
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
        EliminationOrder few = byTies(scopes, sizeOf, kept);
        EliminationOrder small = new Search(scopes, sizeOf, kept, false).run();
        return small.cost <= few.cost ? small : few;
    }

    /** The order by the second rule alone, which is nearly always the better one. */
    static EliminationOrder byTies(List<int[]> scopes, int[] sizeOf, int... kept) {
        return new Search(scopes, sizeOf, kept, true).run();
    }

    private static final class Search {

        private final int[] sizeOf;
        private final boolean ties;
        private final long[][] near;
        private final boolean[] done;
        private final double[] weights;
        private final int rounds;

        Search(List<int[]> scopes, int[] sizeOf, int[] kept, boolean ties) {
            this.sizeOf = sizeOf;
            this.ties = ties;
            this.near = new long[sizeOf.length][(sizeOf.length + Long.SIZE - 1) / Long.SIZE];
            this.done = new boolean[sizeOf.length];
            this.weights = new double[sizeOf.length];
            this.rounds = sizeOf.length - kept.length;
            for (int[] scope : scopes) {
                for (int one : scope) {
                    for (int other : scope) {
                        set(near[one], other, true);
                    }
                }
            }
            for (int one = 0; one < sizeOf.length; one++) {
                set(near[one], one, false);
                weights[one] = weight(one);
            }
            for (int one : kept) {
                done[one] = true;
            }
        }

        EliminationOrder run() {
            int[] order = new int[rounds];
            double cost = 0;
            for (int round = 0; round < rounds; round++) {
                int next = next();
                order[round] = next;
                cost += cells(next);
                done[next] = true;
                remove(next);
            }
            return new EliminationOrder(order, cost);
        }

        private int next() {
            int next = -1;
            for (int one = 0; one < done.length; one++) {
                if (!done[one] && (next < 0 || weights[one] < weights[next])) {
                    next = one;
                }
            }
            return next;
        }

        private double weight(int variable) {
            return ties ? ties(variable) : cells(variable);
        }

        private double cells(int variable) {
            return product(sizeOf[variable], near[variable]);
        }

        private double product(double cells, long[] row) {
            double product = cells;
            for (int word = 0; word < row.length; word++) {
                for (long left = row[word]; left != 0; left &= left - 1) {
                    product *= sizeOf[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                }
            }
            return product;
        }

        /** The cells of the pairs among its neighbours that do not know each other. */
        private double ties(int variable) {
            long[] row = near[variable];
            double twice = 0;
            for (int word = 0; word < row.length; word++) {
                for (long left = row[word]; left != 0; left &= left - 1) {
                    int one = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                    twice += sizeOf[one] * strangers(row, one);
                }
            }
            return twice / 2;
        }

        private double strangers(long[] row, int one) {
            double sum = -sizeOf[one];
            for (int word = 0; word < row.length; word++) {
                for (long left = row[word] & ~near[one][word]; left != 0; left &= left - 1) {
                    sum += sizeOf[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                }
            }
            return sum;
        }

        /** Its neighbours come to know each other; what they and theirs weigh may be another than before. */
        private void remove(int variable) {
            long[] row = near[variable];
            long[] touched = row.clone();
            for (int one = 0; one < near.length; one++) {
                if (get(row, one)) {
                    for (int word = 0; word < row.length; word++) {
                        near[one][word] |= row[word];
                        touched[word] |= ties ? near[one][word] : 0;
                    }
                    set(near[one], one, false);
                    set(near[one], variable, false);
                }
            }
            for (int one = 0; one < near.length; one++) {
                if (!done[one] && get(touched, one)) {
                    weights[one] = weight(one);
                }
            }
        }

        private static boolean get(long[] row, int one) {
            return (row[one / Long.SIZE] & 1L << one) != 0;
        }

        private static void set(long[] row, int one, boolean value) {
            if (value) {
                row[one / Long.SIZE] |= 1L << one;
            } else {
                row[one / Long.SIZE] &= ~(1L << one);
            }
        }
    }
}
