package org.athar.engine.search.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.athar.engine.kinship.EliminationOrder;

/**
 * How to compute, for families of one shape, the probability of each pair of alleles of the missing member together with what was seen of
 * the relatives: variable elimination as {@link org.athar.engine.kinship.PedigreeLikelihood} does it, its order found once. Somebody of
 * whom something was seen is one variable, the phase; others are two, their alleles. Some meioses are told apart, which of the parent's
 * alleles was it, and all answers summed, as far as that saves multiplications.
 */
public final class Plan {

    private static final int NONE = -1;
    /** A usual number of alleles, by which orders are compared. */
    private static final int USUAL = 12;
    /** Below this many multiplications nothing is told apart. */
    private static final double LITTLE = 2_000;
    /** So many meioses are told apart at most: each doubles the courses. */
    private static final int TOLD = 5;

    private final Shape shape;
    private final int[] maternal;
    private final int[] paternal;
    private final List<Integer> owners = new ArrayList<>();
    private final List<Transmission> transmissions = new ArrayList<>();
    private final List<int[]> scopes = new ArrayList<>();
    private final List<Integer> drawn = new ArrayList<>();
    private final int[] kept;
    private final List<Course> courses;

    /** For families of this shape. */
    public Plan(Shape shape) {
        this.shape = shape;
        this.maternal = new int[shape.size()];
        this.paternal = new int[shape.size()];
        IntStream.range(0, shape.size()).forEach(this::see);
        inherit();
        draw();
        this.kept = shape.isAlone(shape.missing()) ? new int[] {maternal[shape.missing()]}
                : new int[] {maternal[shape.missing()], paternal[shape.missing()]};
        int[] sizeOf = owners.stream().mapToInt(owner -> shape.isTyped(owner) ? 2 : USUAL).toArray();
        List<Integer> told = told(sizeOf);
        told.forEach(at -> transmissions.set(at, transmissions.get(at).of(Transmission.Form.ONE)));
        this.courses = answers(told).stream().map(answer -> new Course(answer, sizeOf, kept)).toList();
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
        IntStream.range(0, shape.size()).boxed().sorted(Comparator.comparing(shape::isTyped)).forEach(child -> {
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
    private void draw() {
        for (int variable = 0; variable < owners.size(); variable++) {
            int owner = owners.get(variable);
            boolean founding = variable == maternal[owner] ? shape.mother(owner) == NONE : shape.father(owner) == NONE;
            if (shape.isTyped(owner) || founding) {
                drawn.add(variable);
                scopes.add(new int[] {variable});
            }
        }
    }

    /** Which meioses to tell apart, one after another as long as it saves something. */
    private List<Integer> told(int[] sizeOf) {
        List<Integer> told = new ArrayList<>();
        double best = cost(told, sizeOf);
        boolean better = true;
        while (better && best > LITTLE && told.size() < TOLD) {
            better = false;
            int next = NONE;
            for (int at = 0; at < transmissions.size(); at++) {
                if (transmissions.get(at).form() == Transmission.Form.BOTH && !told.contains(at)) {
                    told.add(at);
                    double cost = cost(told, sizeOf);
                    told.remove(told.size() - 1);
                    next = cost < best ? at : next;
                    best = Math.min(best, cost);
                }
            }
            if (next != NONE) {
                told.add(next);
                better = true;
            }
        }
        return told;
    }

    private double cost(List<Integer> told, int[] sizeOf) {
        return answers(told).stream().mapToDouble(answer -> EliminationOrder.best(answer, sizeOf, kept).cost()).sum();
    }

    /** The scopes of all factors for each answer to which of the parent's alleles it was. */
    private List<List<int[]>> answers(List<Integer> told) {
        List<List<int[]>> answers = new ArrayList<>();
        for (int answer = 0; answer < 1 << told.size(); answer++) {
            List<int[]> mine = new ArrayList<>(scopes);
            for (int bit = 0; bit < told.size(); bit++) {
                int[] all = scopes.get(told.get(bit));
                mine.set(told.get(bit), new int[] {all[answer >> bit & 1], all[2]});
            }
            answers.add(mine);
        }
        return answers;
    }

    /**
     * The probabilities for each pair of states of the missing member, the maternal one first, the paternal one running fastest; for each
     * state where there is one allele only. They sum to the probability of what was seen. {@code evidence} is by place.
     */
    public double[] joint(States states, Evidence[] evidence) {
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
        double[] joint = new double[kept.length == 1 ? states.size() : states.size() * states.size()];
        for (Course course : courses) {
            course.add(factors, sizeOf, states.size(), joint);
        }
        for (int cell = 0; cell < joint.length; cell++) {
            joint[cell] /= courses.size();
        }
        return joint;
    }

    private double[] weights(int owner, States states, Evidence seen) {
        double[] weights = seen.weights().clone();
        for (int one = 0; one < weights.length; one++) {
            weights[one] *= shape.mother(owner) == NONE ? states.frequencies()[seen.maternal()[one]] : 1;
            weights[one] *= shape.father(owner) == NONE && seen.paternal() != null ? states.frequencies()[seen.paternal()[one]] : 1;
        }
        return weights;
    }
}
