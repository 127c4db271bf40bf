package org.athar.operation.validate;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.athar.engine.assignment.Assignment;
import org.athar.engine.assignment.DisasterVictims;
import org.athar.engine.assignment.FamilyLikelihoods;
import org.athar.engine.assignment.JointAnalysis;
import org.athar.engine.assignment.JointAnalysis.Weighed;
import org.athar.engine.assignment.Pairing;
import org.athar.engine.assignment.PairwiseRatios;
import org.athar.engine.assignment.Prior;
import org.athar.engine.assignment.Undisputed;

/** A golden table of assignments with their likelihoods, under the settings that it names. */
final class JointTable {

    private static final double NATURAL = Math.log(10);

    private final DisasterVictims victims;
    private final FamilyLikelihoods likelihoods;
    private final Comparison comparison;
    private final JsonObject wanted;
    private final JsonObject settings;
    private final List<JsonObject> top;

    JointTable(DisasterVictims victims, FamilyLikelihoods likelihoods, Comparison comparison, JsonObject wanted) {
        this.likelihoods = likelihoods;
        this.comparison = comparison;
        this.wanted = wanted;
        this.settings = wanted.getJsonObject("settings");
        this.top = wanted.getJsonArray("top").getValuesAs(JsonObject.class);
        this.victims = switch (settings.getOrDefault("disableMutations", JsonValue.FALSE).getValueType()) {
            case TRUE -> victims.withoutMutation(family -> true);
            case FALSE -> victims;
            default -> victims.withoutMutation(family -> likelihoods.mendelianErrors(family).isEmpty());
        };
        if (!settings.getString("prior", "flat").equals("flat")) {
            throw new IllegalArgumentException("no such prior is known: " + settings.getString("prior"));
        }
    }

    /** Assignments of all, each with the ratio of the best to it. */
    void alone() {
        JointAnalysis joint = JointAnalysis.of(victims, likelihoods, Prior.FLAT);
        comparison.same("dviJoint assignments", BigInteger.valueOf(wanted.getInt("assignmentsTotal")), joint.considered());
        double best = joint.log10Likelihood(joint.best(1).get(0).assignment());
        for (JsonObject row : top) {
            Assignment assignment = JointCase.assignment(victims, row);
            double own = joint.log10Likelihood(assignment);
            likelihood("dviJoint " + assignment, row, own);
            double ratio = Double.isFinite(own) ? best - own : Double.NaN;
            JointCase.ratio(comparison, "dviJoint LR " + assignment, row.get("LR"), ratio);
            victims.missing().stream().filter(row::containsKey).forEach(missing -> comparison.same("dviJoint " + missing,
                    row.getString(missing), sampleOf(assignment, missing)));
        }
        order("dviJoint", joint);
    }

    private static String sampleOf(Assignment assignment, String missing) {
        return assignment.pairings().stream().filter(pairing -> pairing.missing().equals(missing)).map(Pairing::sample).findFirst()
                .orElse(JointCase.NOBODY);
    }

    /** Of two equally good rows either may stand first, so the likelihoods are compared by rank and by assignment. */
    private void order(String name, JointAnalysis joint) {
        List<Weighed> best = joint.best(top.size());
        for (int rank = 0; rank < top.size(); rank++) {
            likelihood(name + " rank " + (rank + 1), top.get(rank), rank < best.size()
                    ? joint.log10Likelihood(best.get(rank).assignment()) : Double.NEGATIVE_INFINITY);
        }
    }

    private void likelihood(String name, JsonObject row, double log10) {
        if (row.isNull("loglik")) {
            comparison.number(name, 0, Math.pow(10, log10));
        } else {
            comparison.logarithm(name, GoldenJson.number(row, "loglik") / NATURAL, log10);
        }
    }

    /** Assignments of those whom the undisputed leave, where the settings ask for these. */
    void afterTheUndisputed() {
        double limit = GoldenJson.number(settings, "limit");
        List<Pairing> fixed = new ArrayList<>();
        DisasterVictims left = victims.with(PairwiseRatios.of(victims, likelihoods).atLeast(limit));
        double log10 = 0;
        if (settings.getBoolean("undisputed", false)) {
            Undisputed undisputed = Undisputed.of(victims, likelihoods, GoldenJson.number(settings, "threshold"),
                    settings.getBoolean("strict", false) ? Undisputed.Rule.STRICT : Undisputed.Rule.RELATIVE, limit);
            fixed.addAll(undisputed.found());
            log10 = undisputed.steps().stream().flatMap(step -> step.found().stream().map(step.ratios()::log10))
                    .mapToDouble(Double::doubleValue).sum();
            left = undisputed.remaining();
        }
        if (fixed.size() == victims.samples().size() || fixed.size() == victims.missing().size()) {
            everybody(fixed);
        } else {
            some(left, fixed, log10);
        }
    }

    private void everybody(List<Pairing> fixed) {
        JointAnalysis joint = JointAnalysis.of(victims.with(fixed), likelihoods, Prior.FLAT);
        Assignment only = Assignment.of(fixed);
        comparison.same("jointDVI assignments", 1, wanted.getInt("assignmentsTotal"));
        comparison.same("jointDVI", JointCase.assignment(victims, top.get(0)), only);
        double own = joint.log10Likelihood(only);
        likelihood("jointDVI", top.get(0), own);
        JointCase.ratio(comparison, "jointDVI LR", top.get(0).get("LR"), own - joint.log10Likelihood(Assignment.NONE));
        comparison.number("jointDVI posterior", GoldenJson.number(top.get(0), "posterior"), 1);
        marginals(fixed, joint);
    }

    private void some(DisasterVictims left, List<Pairing> fixed, double log10) {
        JointAnalysis joint = JointAnalysis.of(left, likelihoods, Prior.FLAT);
        comparison.same("jointDVI assignments", BigInteger.valueOf(wanted.getInt("assignmentsTotal")), joint.considered());
        double none = joint.log10Likelihood(Assignment.NONE);
        for (JsonObject row : top) {
            List<Pairing> others = new ArrayList<>(JointCase.assignment(victims, row).pairings());
            comparison.same("jointDVI undisputed", true, others.containsAll(fixed));
            others.removeAll(fixed);
            Assignment assignment = Assignment.of(others);
            double own = joint.log10Likelihood(assignment);
            likelihood("jointDVI " + assignment, row, own);
            JointCase.ratio(comparison, "jointDVI LR " + assignment, row.get("LR"), own - none + log10);
            comparison.number("jointDVI posterior " + assignment, GoldenJson.number(row, "posterior"), joint.posterior(assignment));
            if (row.containsKey("LR0")) {
                JointCase.ratio(comparison, "jointDVI LR0 " + assignment, row.get("LR0"), joint.log10WithoutReferences(assignment));
            }
        }
        order("jointDVI", joint);
        marginals(fixed, joint);
    }

    private void marginals(List<Pairing> fixed, JointAnalysis joint) {
        if (wanted.containsKey("marginalPosterior")) {
            List<String> known = fixed.stream().map(Pairing::sample).toList();
            JointCase.cells(wanted.getJsonObject("marginalPosterior"), (pairing, value) -> {
                boolean nobody = pairing.missing().equals(JointCase.NOBODY);
                double found = known.contains(pairing.sample()) ? fixed.contains(pairing) ? 1 : 0
                        : nobody ? joint.posteriorOfNobody(pairing.sample()) : joint.posterior(pairing);
                comparison.number("posterior " + pairing, GoldenJson.number(value), found);
            });
        }
    }
}
