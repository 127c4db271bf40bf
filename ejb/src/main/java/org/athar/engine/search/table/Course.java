package org.athar.engine.search.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.athar.engine.kinship.Contraction;
import org.athar.engine.kinship.EliminationOrder;

/** The sums that eliminate all variables but those kept from a product of factors with certain scopes, one after another. */
final class Course {

    private final int[] kept;
    private final List<int[]> scopes;
    private final int factors;
    private final int[][] met;
    private final Contraction[] steps;
    private final int[] left;

    /** {@code sizeOf} says about how many values each variable has. */
    Course(List<int[]> given, int[] sizeOf, int[] kept) {
        this.kept = kept;
        this.scopes = new ArrayList<>(given);
        this.factors = given.size();
        int[] order = EliminationOrder.best(given, sizeOf, kept).variables();
        this.met = new int[order.length][];
        this.steps = new Contraction[order.length];
        boolean[] gone = new boolean[factors + order.length];
        for (int step = 0; step < order.length; step++) {
            int variable = order[step];
            met[step] = IntStream.range(0, scopes.size()).filter(at -> !gone[at] && mentions(scopes.get(at), variable)).toArray();
            steps[step] = new Contraction(variable, Arrays.stream(met[step]).mapToObj(scopes::get).toList(), sizeOf);
            Arrays.stream(met[step]).forEach(at -> gone[at] = true);
            scopes.add(steps[step].scope());
        }
        this.left = IntStream.range(0, scopes.size()).filter(at -> !gone[at]).toArray();
    }

    private static boolean mentions(int[] scope, int variable) {
        return Arrays.stream(scope).anyMatch(one -> one == variable);
    }

    /** Adds the sums for each combination of values of the one or two variables kept, the last running fastest, {@code size} of each. */
    void add(double[][] given, int[] sizeOf, int size, double[] sums) {
        double[][] values = Arrays.copyOf(given, factors + steps.length);
        for (int step = 0; step < steps.length; step++) {
            double[][] mine = new double[met[step].length][];
            for (int one = 0; one < mine.length; one++) {
                mine[one] = values[met[step][one]];
            }
            values[factors + step] = steps[step].run(mine, sizeOf);
        }
        double[] product = new double[sums.length];
        Arrays.fill(product, 1);
        for (int factor : left) {
            multiply(values[factor], scopes.get(factor), size, product);
        }
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += product[cell];
        }
    }

    private void multiply(double[] factor, int[] scope, int size, double[] product) {
        int columns = kept.length == 1 ? 1 : size;
        int down = stride(scope, kept[0], size);
        int across = kept.length == 1 ? 0 : stride(scope, kept[1], size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < columns; column++) {
                product[row * columns + column] *= factor[row * down + column * across];
            }
        }
    }

    private static int stride(int[] scope, int variable, int size) {
        return !mentions(scope, variable) ? 0 : scope[scope.length - 1] == variable ? 1 : size;
    }
}
