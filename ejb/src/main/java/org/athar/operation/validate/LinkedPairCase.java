package org.athar.operation.validate;

import jakarta.json.JsonObject;
import java.util.List;
import org.athar.engine.genotype.Marker;
import org.athar.engine.kinship.PedigreeLikelihood;
import org.athar.engine.kinship.Sighted;

/** A golden case of type {@code linked-pair}: likelihoods of two hypotheses at two linked markers together, and their ratio. */
final class LinkedPairCase {

    private LinkedPairCase() {
    }

    static void compare(JsonObject file, Comparison comparison) {
        double numerator = likelihood(file, "H1");
        double denominator = likelihood(file, "H2");
        JsonObject expected = file.getJsonObject("expected");
        comparison.number("H1", GoldenJson.number(expected.getJsonObject("likelihoods").get("H1")), numerator);
        comparison.number("H2", GoldenJson.number(expected.getJsonObject("likelihoods").get("H2")), denominator);
        comparison.number("LR", GoldenJson.number(expected.get("LR")), numerator / denominator);
    }

    private static double likelihood(JsonObject file, String hypothesis) {
        List<Marker> markers = GoldenJson.markers(file);
        return PedigreeLikelihood.atLinked(sighted(file, markers.get(0)), sighted(file, markers.get(1)), GoldenJson.number(file, "rho"),
                GoldenJson.pedigree(file.getJsonObject("hypotheses").getJsonObject(hypothesis).getJsonArray("members")),
                LikelihoodCase.circumstances(file));
    }

    private static Sighted sighted(JsonObject file, Marker marker) {
        return new Sighted(marker, GoldenJson.seen(file.getJsonObject("genotypes"), marker.name()));
    }
}
