package org.athar.operation.validate;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.athar.engine.assignment.DisasterVictims;
import org.athar.engine.assignment.Finding;
import org.athar.engine.assignment.Finding.Conclusion;
import org.athar.engine.assignment.Finding.Rival;
import org.athar.engine.pedigree.Member;

/** A golden table of conclusions, each with its comment in words, beside what the engine found. */
final class FindingRows {

    /** Whom each row is about. */
    enum Side {
        /** A missing person. */
        MISSING,
        /** A sample. */
        SAMPLES
    }

    private static final double EDGE = 1e-8;

    private final String table;
    private final DisasterVictims victims;
    private final Comparison comparison;
    private final double[] thresholds;

    FindingRows(String table, DisasterVictims victims, Comparison comparison, double... thresholds) {
        this.table = table;
        this.victims = victims;
        this.comparison = comparison;
        this.thresholds = thresholds;
    }

    void compare(JsonValue wanted, Side side, List<Finding> found) {
        List<Finding> left = new ArrayList<>(found);
        List<JsonObject> rows = wanted == JsonValue.NULL ? List.of() : wanted.asJsonArray().getValuesAs(JsonObject.class);
        for (JsonObject row : rows) {
            Optional<Finding> match = left.stream().filter(finding -> isOf(row, finding, side)).findFirst();
            comparison.same(table + " has a row for " + row, true, match.isPresent());
            match.ifPresent(finding -> {
                left.remove(finding);
                compare(row, side, finding);
            });
        }
        comparison.same(table + " has nothing else", List.of(), left);
    }

    private static boolean isOf(JsonObject row, Finding finding, Side side) {
        return text(row, "Missing").equals(String.join("/", finding.missing())) && (side == Side.MISSING
                || text(row, "Sample").equals(String.join("/", finding.samples())));
    }

    private static String text(JsonObject row, String column) {
        return row.getString(column, "");
    }

    private void compare(JsonObject row, Side side, Finding finding) {
        String name = table + " " + text(row, "Sample") + " = " + text(row, "Missing") + " ";
        comparison.same(name + "sample", text(row, "Sample"), String.join("/", finding.samples()));
        comparison.same(name + "family", text(row, "Family"), Objects.requireNonNullElse(finding.family(), ""));
        JointCase.ratio(comparison, name + "LR", row.getOrDefault("LR", JsonValue.NULL), finding.log10());
        JointCase.ratio(comparison, name + "GLR", row.getOrDefault("GLR", JsonValue.NULL), finding.log10Generalised());
        String conclusion = words(finding.conclusion());
        if (text(row, "Conclusion").equals(conclusion) || !isAtThreshold(row, "LR") && !isAtThreshold(row, "GLR")) {
            comparison.same(name + "conclusion", text(row, "Conclusion"), conclusion);
            comment(finding, side).ifPresent(comment -> comparison.same(name + "comment", text(row, "Comment"), comment));
        }
    }

    /** There the reference program decides by its rounding: a ratio that is 1 may be 0.9999999999999964. */
    private boolean isAtThreshold(JsonObject row, String column) {
        return GoldenJson.present(row, column) && Arrays.stream(thresholds)
                .anyMatch(threshold -> Math.abs(GoldenJson.number(row, column) / threshold - 1) < EDGE);
    }

    private static String words(Conclusion conclusion) {
        return switch (conclusion) {
            case UNDISPUTED -> "Undisputed";
            case MATCH -> "Match (GLR)";
            case SYMMETRIC_MATCH -> "Symmetric match";
            case PROBABLE -> "Probable";
            case DISPUTED -> "Disputed";
            case INCONCLUSIVE -> "Inconclusive";
            case NO_MATCH -> "No match";
            case EXCLUDED -> "Excluded";
            case NONIDENTIFIABLE -> "Nonidentifiable";
            case INCONSISTENT_FAMILY -> "Inconsistent family";
        };
    }

    /** Empty where the reference program says it in words that are not known here. */
    private Optional<String> comment(Finding finding, Side side) {
        List<Rival> rivals = finding.rivals();
        boolean named = !finding.missing().isEmpty() && !finding.samples().isEmpty();
        return switch (finding.conclusion()) {
            case UNDISPUTED -> Optional.of("Step " + finding.count().orElseThrow());
            case MATCH -> Optional.of("Joint: {" + String.join(",", finding.together()) + "}");
            case SYMMETRIC_MATCH -> symmetric(finding, side);
            case PROBABLE -> Optional.of("Runner-up: " + (rivals.isEmpty() ? "-" : rival(rivals.get(0), 2)));
            case DISPUTED -> Optional.of(named ? "Also: " + rivals.stream().map(one -> rival(one, 2)).collect(Collectors.joining(", "))
                    : "Best: " + rival(rivals.get(0), 3));
            case INCONCLUSIVE -> Optional.of(rivals.isEmpty() ? "" : "Best: " + rivals.get(0).id());
            case NO_MATCH -> Optional.of(rivals.isEmpty() ? "" : "Best: " + rival(rivals.get(0), 3));
            case EXCLUDED -> Optional.of(finding.count().isPresent() ? finding.count().getAsInt() + "+ inconsistencies"
                    : "No compatible pairings");
            case NONIDENTIFIABLE, INCONSISTENT_FAMILY -> Optional.empty();
        };
    }

    private Optional<String> symmetric(Finding finding, Side side) {
        List<String> missing = side == Side.MISSING ? finding.together() : finding.missing();
        List<String> samples = side == Side.MISSING ? finding.samples() : finding.together();
        if (samples.size() < 2 || !areFullSiblings(finding.family(), missing)) {
            return Optional.empty();
        }
        String ofMissing = "{" + String.join(", ", missing) + "}";
        String ofSamples = "{" + String.join(", ", samples) + "}";
        return Optional.of("Full siblings: " + (side == Side.MISSING ? ofMissing + " = " + ofSamples : ofSamples + " = " + ofMissing));
    }

    private boolean areFullSiblings(String family, List<String> people) {
        return victims.families().stream().filter(one -> one.id().equals(family)).flatMap(one -> one.pedigree().members().stream())
                .filter(member -> people.contains(member.id())).map(FindingRows::parents).distinct().count() == 1;
    }

    private static List<String> parents(Member member) {
        return member.father() == null || member.mother() == null ? List.of(member.id()) : List.of(member.father(), member.mother());
    }

    private static String rival(Rival rival, int digits) {
        return rival.id() + " (LR=" + significant(Math.pow(10, rival.log10()), digits) + ")";
    }

    /** A number with so many significant digits as C prints it with {@code %g}: no zeros at the end, exponents of two digits. */
    static String significant(double number, int digits) {
        if (number == 0) {
            return "0";
        }
        String scientific = String.format(Locale.ROOT, "%." + (digits - 1) + "e", number);
        int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
        if (exponent < -4 || exponent >= digits) {
            return trimmed(scientific.substring(0, scientific.indexOf('e'))) + scientific.substring(scientific.indexOf('e'));
        }
        return trimmed(String.format(Locale.ROOT, "%." + (digits - 1 - exponent) + "f", number));
    }

    private static String trimmed(String number) {
        return number.indexOf('.') < 0 ? number : number.replaceAll("\\.?0+$", "");
    }
}
