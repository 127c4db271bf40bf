package org.athar.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.athar.engine.kinship.Contraction;
import org.athar.engine.kinship.EliminationOrder;

/**
 * How to compute, for families of one shape, the probability of each pair of alleles of the missing member together with what was seen of
 * the relatives: variable elimination as {@link org.athar.engine.kinship.PedigreeLikelihood} does it, its order found once. Somebody of
 * whom something was seen is one variable, the phase; others are two, their alleles; what follows from nobody seen is left out.
 */
final class Plan {

    private static final int NONE = -1;
    /** A usual number of alleles, by which orders are compared. */
    private static final int USUAL = 12;

    private final Shape shape;
    private final boolean[] relevant;
    private final int[] maternal;
    private final int[] paternal;
    private final List<Integer> owners = new ArrayList<>();
    private final List<Transmission> transmissions = new ArrayList<>();
    private final List<int[]> scopes = new ArrayList<>();
    private final int[] drawn;
    private final int[] kept;
    private final int[][] met;
    private final Contraction[] steps;
    private final int[] left;

    Plan(Shape shape) {
        this.shape = shape;
        this.relevant = shape.relevant();
        this.maternal = new int[shape.size()];
        this.paternal = new int[shape.size()];
        IntStream.range(0, shape.size()).filter(member -> relevant[member]).forEach(this::see);
        inherit();
        this.drawn = draw();
        this.kept = shape.isAlone(shape.missing()) ? new int[] {maternal[shape.missing()]}
                : new int[] {maternal[shape.missing()], paternal[shape.missing()]};
        int[] sizeOf = owners.stream().mapToInt(owner -> shape.isTyped(owner) ? 2 : USUAL).toArray();
        int[] order = EliminationOrder.best(scopes, sizeOf, kept).variables();
        this.met = new int[order.length][];
        this.steps = new Contraction[order.length];
        boolean[] gone = new boolean[scopes.size() + order.length];
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

    private void see(int member) {
        maternal[member] = variable(member);
        paternal[member] = shape.isAlone(member) ? NONE : shape.isTyped(member) ? maternal[member] : variable(member);
    }

    private int variable(int owner) {
        owners.add(owner);
        return owners.size() - 1;
    }

    /** Nothing tells the alleles of a founder apart: the first that is handed on, to somebody unseen if possible, may be called so. */
    private void inherit() {
        boolean[] handedOn = new boolean[shape.size()];
        IntStream.range(0, shape.size()).filter(member -> relevant[member]).boxed().sorted(Comparator.comparing(shape::isTyped))
                .forEach(child -> {
                    handOn(shape.mother(child), child, true, handedOn);
                    handOn(shape.isAlone(child) ? NONE : shape.father(child), child, false, handedOn);
                });
    }

    private void handOn(int parent, int child, boolean female, boolean[] handedOn) {
        if (parent == NONE) {
            return;
        }
        boolean first = shape.isFounder(parent) && !handedOn[parent];
        handedOn[parent] = true;
        int becomes = female ? maternal[child] : paternal[child];
        if (shape.isTyped(parent)) {
            add(new Transmission(parent, child, female, Transmission.Form.TYPED), maternal[parent], becomes);
        } else if (first || shape.isAlone(parent)) {
            add(new Transmission(parent, child, female, Transmission.Form.ONE), maternal[parent], becomes);
        } else {
            add(new Transmission(parent, child, female, Transmission.Form.BOTH), maternal[parent], paternal[parent], becomes);
        }
    }

    private void add(Transmission transmission, int... scope) {
        transmissions.add(transmission);
        scopes.add(scope);
    }

    /** A factor for each variable that is drawn from the population or seen, after those of the transmissions. */
    private int[] draw() {
        IntStream.Builder found = IntStream.builder();
        for (int variable = 0; variable < owners.size(); variable++) {
            int owner = owners.get(variable);
            boolean founding = variable == maternal[owner] ? shape.mother(owner) == NONE : shape.father(owner) == NONE;
            if (shape.isTyped(owner) || founding) {
                found.add(variable);
                scopes.add(new int[] {variable});
            }
        }
        return found.build().toArray();
    }

    /**
     * The probabilities for each pair of states of the missing member, the maternal one first, the paternal one running fastest; for each
     * state where there is one allele only. They sum to the probability of what was seen. {@code evidence} is by place.
     */
    double[] joint(States states, Evidence[] evidence) {
        double[][] factors = new double[scopes.size()][];
        int at = 0;
        for (Transmission transmission : transmissions) {
            factors[at++] = transmission.values(states, evidence);
        }
        for (int variable : drawn) {
            int owner = owners.get(variable);
            factors[at++] = evidence[owner] == null ? states.frequencies() : weights(owner, states, evidence[owner]);
        }
        int[] sizeOf = new int[owners.size()];
        for (int variable = 0; variable < sizeOf.length; variable++) {
            Evidence seen = evidence[owners.get(variable)];
            sizeOf[variable] = seen == null ? states.size() : seen.size();
        }
        for (int step = 0; step < steps.length; step++) {
            double[][] mine = new double[met[step].length][];
            for (int one = 0; one < mine.length; one++) {
                mine[one] = factors[met[step][one]];
            }
            factors[at++] = steps[step].run(mine, sizeOf);
        }
        return product(factors, states.size());
    }

    private double[] weights(int owner, States states, Evidence seen) {
        double[] weights = seen.weights().clone();
        for (int one = 0; one < weights.length; one++) {
            weights[one] *= shape.mother(owner) == NONE ? states.frequencies()[seen.maternal()[one]] : 1;
            weights[one] *= shape.father(owner) == NONE && seen.paternal() != null ? states.frequencies()[seen.paternal()[one]] : 1;
        }
        return weights;
    }

    private double[] product(double[][] factors, int size) {
        int columns = kept.length == 1 ? 1 : size;
        double[] product = new double[size * columns];
        Arrays.fill(product, 1);
        for (int factor : left) {
            int[] scope = scopes.get(factor);
            int down = stride(scope, kept[0], size);
            int across = kept.length == 1 ? 0 : stride(scope, kept[1], size);
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < columns; column++) {
                    product[row * columns + column] *= factors[factor][row * down + column * across];
                }
            }
        }
        return product;
    }

    private static int stride(int[] scope, int variable, int size) {
        return scope.length == 0 || !mentions(scope, variable) ? 0 : scope[scope.length - 1] == variable ? 1 : size;
    }
}
