package org.athar.operation.validate;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.search.BlindSearch;
import org.athar.engine.search.Candidate;
import org.athar.engine.search.Family;
import org.athar.engine.search.Profile;

/** A golden case of type {@code blind-search}: the logarithm of the likelihood ratio of each profile with each missing person. */
final class BlindSearchCase {

    private BlindSearchCase() {
    }

    static void compare(JsonObject file, Comparison comparison) {
        Map<List<String>, Double> computed = computed(file);
        JsonObject wanted = file.getJsonObject("expected").getJsonObject("log10LR");
        List<String> profiles = wanted.getJsonArray("rows").getValuesAs(JsonString::getString);
        List<String> missing = wanted.getJsonArray("cols").getValuesAs(JsonString::getString);
        for (int row = 0; row < profiles.size(); row++) {
            JsonArray values = wanted.getJsonArray("values").getJsonArray(row);
            for (int column = 0; column < missing.size(); column++) {
                List<String> pair = List.of(profiles.get(row), missing.get(column));
                double found = computed.getOrDefault(pair, Double.NEGATIVE_INFINITY);
                if (values.get(column) == JsonValue.NULL) {
                    comparison.number(String.join(" = ", pair), 0, Math.pow(10, found));
                } else {
                    comparison.logarithm(String.join(" = ", pair), GoldenJson.number(values.get(column)), found);
                }
            }
        }
    }

    /** By profile and missing person, all that can be compared. */
    private static Map<List<String>, Double> computed(JsonObject file) {
        List<Marker> markers = GoldenJson.markers(file);
        Map<String, Map<String, Genotype>> seen = new HashMap<>();
        markers.forEach(marker -> seen.put(marker.name(), GoldenJson.seen(file.getJsonObject("genotypes"), marker.name())));
        List<Profile> profiles = file.getJsonArray("samples").getValuesAs(JsonObject.class).stream()
                .map(sample -> profile(sample, seen)).toList();
        BlindSearch search = new BlindSearch(markers, profiles, Double.NEGATIVE_INFINITY);
        Map<List<String>, Double> computed = new HashMap<>();
        for (JsonObject family : file.getJsonArray("families").getValuesAs(JsonObject.class)) {
            for (Candidate pair : search.search(family(family, seen, file))) {
                computed.put(List.of(pair.profile(), pair.missing()), pair.log10());
            }
        }
        return computed;
    }

    private static Profile profile(JsonObject sample, Map<String, Map<String, Genotype>> seen) {
        Map<String, Genotype> own = new HashMap<>();
        seen.forEach((marker, here) -> own.computeIfAbsent(marker, any -> here.get(sample.getString("id"))));
        return new Profile(sample.getString("id"), sample.getString("sex").equals("M") ? Sex.MALE : Sex.FEMALE, own, 0);
    }

    private static Family family(JsonObject family, Map<String, Map<String, Genotype>> seen, JsonObject file) {
        return new Family(family.getString("id"), GoldenJson.pedigree(family.getJsonArray("members")),
                family.getJsonArray("missing").getValuesAs(JsonString::getString), seen, LikelihoodCase.circumstances(file));
    }
}
