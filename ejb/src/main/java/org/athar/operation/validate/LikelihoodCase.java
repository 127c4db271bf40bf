package org.athar.operation.validate;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.LikelihoodRatio;
import org.athar.engine.pedigree.Pedigree;

/** A golden case of type {@code lr}: likelihoods of two hypotheses at each marker, their ratios, and the totals. */
final class LikelihoodCase {

    private LikelihoodCase() {
    }

    static void compare(JsonObject file, Comparison comparison) {
        List<Marker> markers = GoldenJson.markers(file);
        Map<String, Map<String, Genotype>> seen = new HashMap<>();
        markers.forEach(marker -> seen.put(marker.name(), GoldenJson.seen(file.getJsonObject("genotypes"), marker.name())));
        LikelihoodRatio ratio = LikelihoodRatio.of(markers, seen, hypothesis(file, file.getString("numerator", "H1")),
                hypothesis(file, file.getString("denominator", "H2")), circumstances(file));
        JsonObject expected = file.getJsonObject("expected");
        JsonObject likelihoods = expected.getJsonObject("likelihoods");
        JsonArray numerator = likelihoods.getJsonArray(file.getString("numerator", "H1"));
        JsonArray denominator = likelihoods.getJsonArray(file.getString("denominator", "H2"));
        for (int at = 0; at < markers.size(); at++) {
            String name = markers.get(at).name();
            LikelihoodRatio.AtMarker found = ratio.markers().get(at);
            comparison.number(name + " numerator", GoldenJson.number(numerator.get(at)), found.numerator());
            comparison.number(name + " denominator", GoldenJson.number(denominator.get(at)), found.denominator());
            JsonValue wanted = expected.getJsonArray("LRperMarker").get(at);
            comparison.number(name + " ratio", wanted == JsonValue.NULL ? 0 : GoldenJson.number(wanted),
                    wanted == JsonValue.NULL && Double.isNaN(found.ratio()) ? 0 : found.ratio());
        }
        JsonObject totals = expected.getJsonObject("log10LikelihoodTotal");
        total(comparison, totals, file.getString("numerator", "H1"), ratio.log10Numerator());
        total(comparison, totals, file.getString("denominator", "H2"), ratio.log10Denominator());
        total(comparison, expected, "log10LR", ratio.log10());
    }

    private static void total(Comparison comparison, JsonObject wanted, String name, double computed) {
        if (GoldenJson.present(wanted, name)) {
            comparison.logarithm(name, GoldenJson.number(wanted.get(name)), computed);
        } else if (wanted.containsKey(name)) {
            comparison.number(name, 0, Double.isFinite(computed) ? computed : 0);
        }
    }

    private static Pedigree hypothesis(JsonObject file, String name) {
        return GoldenJson.pedigree(file.getJsonObject("hypotheses").getJsonObject(name).getJsonArray("members"));
    }

    static Circumstances circumstances(JsonObject file) {
        Map<String, Double> dropout = new HashMap<>();
        if (GoldenJson.present(file, "dropout")) {
            file.getJsonObject("dropout").forEach((person, lost) -> dropout.put(person, GoldenJson.number(lost)));
        }
        return new Circumstances(GoldenJson.number(file, "theta"), dropout);
    }
}
