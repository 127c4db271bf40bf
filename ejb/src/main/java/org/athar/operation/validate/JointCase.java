package org.athar.operation.validate;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.assignment.AmDriven;
import org.athar.engine.assignment.Assignment;
import org.athar.engine.assignment.DisasterVictims;
import org.athar.engine.assignment.Exclusions;
import org.athar.engine.assignment.FamilyLikelihoods;
import org.athar.engine.assignment.Pairing;
import org.athar.engine.assignment.PairwiseRatios;
import org.athar.engine.assignment.Sequential;
import org.athar.engine.assignment.Solution;
import org.athar.engine.assignment.Undisputed;

/** A golden case of type {@code dvi}: the whole of joint identification, as the reference program does it. */
final class JointCase {

    /** In the place of a missing person: that the sample is nobody's. */
    static final String NOBODY = "*";

    private final JsonObject file;
    private final DisasterVictims victims;
    private final FamilyLikelihoods likelihoods;
    private final Comparison comparison;

    private JointCase(JsonObject file, Comparison comparison) {
        this.file = file;
        this.comparison = comparison;
        this.victims = VictimsJson.read(file);
        this.likelihoods = new FamilyLikelihoods(victims.markers());
    }

    static void compare(JsonObject file, Comparison comparison) {
        JointCase joint = new JointCase(file, comparison);
        joint.file.getJsonObject("expected").forEach(joint::compare);
    }

    private void compare(String key, JsonValue wanted) {
        switch (key) {
            case "engine" -> { }
            case "pairwiseLR" -> matrix(key, wanted.asJsonObject(), ratios());
            case "pairwiseLog10LR" -> logarithms(wanted.asJsonObject());
            case "exclusionMatrix" -> incompatible(wanted.asJsonObject());
            case "nonidentifiable" -> comparison.same(key, names(wanted.asJsonArray()),
                    victims.families().stream().flatMap(family -> family.nonidentifiable().stream()).toList());
            case "undisputed", "undisputedStrict" -> undisputed(key, wanted.asJsonObject());
            case "excluded" -> excluded(wanted.asJsonObject());
            case "jointDVI" -> new JointTable(victims, likelihoods, comparison, wanted.asJsonObject()).afterTheUndisputed();
            case "dviJoint" -> new JointTable(victims, likelihoods, comparison, wanted.asJsonObject()).alone();
            case "sequential" -> sequential(wanted.asJsonObject());
            case "amDriven" -> amDriven(wanted.asJsonObject());
            case "dviSolve" -> solution(wanted.asJsonObject());
            default -> throw new IllegalArgumentException("nothing is known of an expected " + key);
        }
    }

    private PairwiseRatios ratios() {
        return PairwiseRatios.of(victims, likelihoods);
    }

    static List<String> names(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    /** A matrix of ratios; those not considered are null. Samples of whom nothing is left may be missing in it. */
    private void matrix(String name, JsonObject wanted, PairwiseRatios found) {
        List<String> rows = names(wanted.getJsonArray("rows"));
        List<String> columns = names(wanted.getJsonArray("cols"));
        comparison.same(name + " missing", columns, found.missing());
        comparison.same(name + " samples", rows, found.samples().stream().filter(sample -> rows.contains(sample)
                || columns.stream().anyMatch(one -> !Double.isNaN(found.log10(new Pairing(sample, one))))).toList());
        cells(wanted, (pairing, value) -> ratio(name + " " + pairing, value, found.log10(pairing)));
    }

    /** Takes a cell of a matrix. */
    interface Cell {
        void compare(Pairing pairing, JsonValue value);
    }

    static void cells(JsonObject matrix, Cell cell) {
        List<String> columns = names(matrix.getJsonArray("cols"));
        List<String> rows = names(matrix.getJsonArray("rows"));
        for (int row = 0; row < rows.size(); row++) {
            JsonArray values = matrix.getJsonArray("values").getJsonArray(row);
            for (int column = 0; column < columns.size(); column++) {
                cell.compare(new Pairing(rows.get(row), columns.get(column)), values.get(column));
            }
        }
    }

    private void ratio(String name, JsonValue wanted, double log10) {
        ratio(comparison, name, wanted, log10);
    }

    /** A ratio against a logarithm; null against not a number. */
    static void ratio(Comparison comparison, String name, JsonValue wanted, double log10) {
        if (wanted == JsonValue.NULL || Double.isNaN(log10)) {
            comparison.same(name, wanted == JsonValue.NULL, Double.isNaN(log10));
        } else {
            comparison.logarithm(name, Math.log10(GoldenJson.number(wanted)), log10);
        }
    }

    private void logarithms(JsonObject wanted) {
        PairwiseRatios found = ratios();
        cells(wanted, (pairing, value) -> {
            if (value == JsonValue.NULL) {
                comparison.same("log10 " + pairing, true, !Double.isFinite(found.log10(pairing)));
            } else {
                comparison.logarithm("log10 " + pairing, GoldenJson.number(value), found.log10(pairing));
            }
        });
    }

    private void incompatible(JsonObject wanted) {
        Exclusions found = Exclusions.of(victims, likelihoods, Integer.MAX_VALUE);
        cells(wanted, (pairing, value) -> comparison.same("incompatible markers " + pairing,
                value == JsonValue.NULL ? -1 : ((JsonNumber) value).intValueExact(),
                found.incompatible()[found.samples().indexOf(pairing.sample())][found.missing().indexOf(pairing.missing())]));
    }

    private void excluded(JsonObject wanted) {
        Exclusions found = Exclusions.of(victims, likelihoods, wanted.getInt("maxIncomp"));
        comparison.same("excluded samples", names(wanted.getJsonArray("samples")), found.excludedSamples());
        comparison.same("excluded missing", names(wanted.getJsonArray("missing")), found.excludedMissing());
        comparison.same("excluded families", names(wanted.getJsonArray("families")), found.excludedFamilies());
    }

    private void undisputed(String key, JsonObject wanted) {
        double threshold = GoldenJson.number(wanted, "threshold");
        Undisputed found = Undisputed.of(victims, likelihoods, threshold,
                wanted.getBoolean("strict") ? Undisputed.Rule.STRICT : Undisputed.Rule.RELATIVE, GoldenJson.number(wanted, "limit"));
        if (wanted.containsKey("LRmatrixPerStep")) {
            List<JsonObject> steps = wanted.getJsonArray("LRmatrixPerStep").getValuesAs(JsonObject.class);
            comparison.same(key + " steps", steps.size(), found.steps().size());
            for (int step = 0; step < Math.min(steps.size(), found.steps().size()); step++) {
                matrix(key + " step " + (step + 1), steps.get(step), found.steps().get(step).ratios());
            }
        }
        FindingRows rows = new FindingRows(key, victims, comparison, threshold);
        rows.compare(wanted.get("summary"), FindingRows.Side.MISSING, found.findings(victims.familyNames()));
    }

    private void sequential(JsonObject wanted) {
        Set<Assignment> found = Sequential.of(victims, likelihoods, GoldenJson.number(wanted, "threshold"), wanted.getBoolean("updateLR"))
                .solutions();
        comparison.same("sequential", wanted.getJsonArray("result").getValuesAs(JsonObject.class).stream()
                .map(row -> assignment(victims, row)).collect(Collectors.toSet()), found);
    }

    /** The row of a table of assignments: by sample, who it is. */
    static Assignment assignment(DisasterVictims victims, JsonObject row) {
        return Assignment.of(victims.samples().stream().filter(sample -> !row.getString(sample.id()).equals(NOBODY))
                .map(sample -> new Pairing(sample.id(), row.getString(sample.id()))).toList());
    }

    private void amDriven(JsonObject wanted) {
        double threshold = GoldenJson.number(wanted, "threshold");
        double probable = GoldenJson.number(wanted, "threshold2");
        AmDriven found = AmDriven.of(victims, likelihoods, threshold, probable);
        FindingRows rows = new FindingRows("amDriven", victims, comparison, threshold, probable, 1);
        rows.compare(wanted.getJsonObject("summary").get("AM"), FindingRows.Side.MISSING, found.missing());
        rows.compare(wanted.getJsonObject("summary").get("PM"), FindingRows.Side.SAMPLES, found.samples());
    }

    private void solution(JsonObject wanted) {
        double threshold = GoldenJson.number(wanted, "threshold");
        double probable = GoldenJson.number(wanted, "threshold2");
        Solution found = Solution.of(victims, likelihoods, new Solution.Thresholds(threshold, probable, wanted.getInt("maxIncomp")));
        FindingRows rows = new FindingRows("dviSolve", victims, comparison, threshold, probable, 1);
        rows.compare(wanted.get("AM"), FindingRows.Side.MISSING, found.missing());
        rows.compare(wanted.get("PM"), FindingRows.Side.SAMPLES, found.samples());
    }
}
