package org.athar.operation.validate;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.kinship.GenotypeTable;
import org.athar.engine.pedigree.Pedigree;

/** A golden case of type {@code blind-search}: the logarithm of the likelihood ratio of each profile with each missing person. */
final class BlindSearchCase {

    private final List<Marker> markers;
    private final Map<String, Map<String, Genotype>> seen = new HashMap<>();
    private final Map<String, List<GenotypeTable>> tables = new HashMap<>();
    private final JsonObject file;

    private BlindSearchCase(JsonObject file) {
        this.file = file;
        this.markers = GoldenJson.markers(file);
        markers.forEach(marker -> seen.put(marker.name(), GoldenJson.seen(file.getJsonObject("genotypes"), marker.name())));
        for (JsonObject family : file.getJsonArray("families").getValuesAs(JsonObject.class)) {
            Pedigree pedigree = GoldenJson.pedigree(family.getJsonArray("members"));
            for (JsonString missing : family.getJsonArray("missing").getValuesAs(JsonString.class)) {
                tables.put(missing.getString(), markers.parallelStream().map(marker -> GenotypeTable.of(marker, pedigree,
                        missing.getString(), seen.get(marker.name()), LikelihoodCase.circumstances(file))).toList());
            }
        }
    }

    static void compare(JsonObject file, Comparison comparison) {
        new BlindSearchCase(file).compare(comparison);
    }

    private void compare(Comparison comparison) {
        JsonObject wanted = file.getJsonObject("expected").getJsonObject("log10LR");
        List<String> missing = new ArrayList<>(wanted.getJsonArray("cols").getValuesAs(JsonString::getString));
        List<String> profiles = wanted.getJsonArray("rows").getValuesAs(JsonString::getString);
        for (int row = 0; row < profiles.size(); row++) {
            JsonArray values = wanted.getJsonArray("values").getJsonArray(row);
            for (int column = 0; column < missing.size(); column++) {
                String pair = profiles.get(row) + " = " + missing.get(column);
                double computed = log10(profiles.get(row), missing.get(column));
                if (values.get(column) == JsonValue.NULL) {
                    comparison.number(pair, 0, Math.pow(10, computed));
                } else {
                    comparison.logarithm(pair, GoldenJson.number(values.get(column)), computed);
                }
            }
        }
    }

    private double log10(String profile, String missing) {
        double sum = 0;
        for (int at = 0; at < markers.size(); at++) {
            Genotype genotype = seen.get(markers.get(at).name()).get(profile);
            sum += genotype == null ? 0 : Math.log10(tables.get(missing).get(at).ratio(genotype));
        }
        return sum;
    }
}
