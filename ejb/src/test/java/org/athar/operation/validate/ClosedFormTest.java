package org.athar.operation.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.PedigreeLikelihood;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** What the textbooks' formulas say of two relatives and of a disputed father, beside what the engine sums up. */
class ClosedFormTest {

    private static final Path GOLDEN = Path.of("src/test/resources/kinship");
    private static final double RELATIVE = 1e-12;

    /** Who descends from whom: a member, father and mother, or a member alone; a name in capitals is a woman's. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("parent-child", "x W y=x+W"),
            Map.entry("full-sibs", "f M x=f+M y=f+M"),
            Map.entry("half-sibs", "f M N x=f+M y=f+N"),
            Map.entry("grandparent", "x W p=x+W Q y=p+Q"),
            Map.entry("avuncular", "f M x=f+M s=f+M Q y=s+Q"),
            Map.entry("first-cousins", "f M s=f+M t=f+M V W x=s+V y=t+W"),
            Map.entry("double-first-cousins", "f M g H s=f+M t=f+M V=g+H W=g+H x=s+V y=t+W"),
            Map.entry("half-avuncular", "f M N x=f+M s=f+N Q y=s+Q"),
            Map.entry("great-grandparent", "x W a=x+W B c=a+B D y=c+D"),
            Map.entry("half-first-cousins", "f M N s=f+M t=f+N V W x=s+V y=t+W"),
            Map.entry("second-cousins", "f M s=f+M t=f+M V W c=s+V d=t+W C D x=c+C y=d+D"),
            Map.entry("three-quarter-sibs", "f M s=f+M t=f+M W x=s+W y=t+W"));

    private static JsonObject file(String name) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(GOLDEN.resolve(name)))) {
            return reader.readObject();
        }
    }

    private static Marker marker(JsonObject file) {
        JsonObject frequencies = file.getJsonObject("frequencies");
        return new Marker("closed form", Chromosome.AUTOSOMAL, List.copyOf(frequencies.keySet()),
                frequencies.values().stream().mapToDouble(GoldenJson::number).toArray(), 0, null);
    }

    private static Pedigree family(String told) {
        return new Pedigree(Arrays.stream(told.split(" ")).map(one -> one.split("[=+]")).map(one -> new Member(one[0],
                one.length < 2 ? null : one[1], one.length < 2 ? null : one[2],
                Character.isUpperCase(one[0].charAt(0)) ? Sex.FEMALE : Sex.MALE)).toList());
    }

    private static Genotype genotype(JsonArray alleles) {
        List<String> two = alleles.getValuesAs(JsonString::getString);
        return new Genotype(two.get(0), two.get(1));
    }

    private static double likelihood(Marker marker, String family, Map<String, Genotype> seen) {
        return PedigreeLikelihood.at(marker, family(family), seen, Circumstances.PLAIN);
    }

    @Test
    void of_two_relatives_is_met() throws IOException {
        JsonObject file = file("closed-form.json");
        Marker marker = marker(file);
        int compared = 0;
        for (JsonObject pair : file.getJsonArray("pairs").getValuesAs(JsonObject.class)) {
            String family = FAMILIES.get(pair.getString("relationship"));
            if (family != null) {
                Map<String, Genotype> seen = Map.of("x", genotype(pair.getJsonArray("genotype1")),
                        "y", genotype(pair.getJsonArray("genotype2")));
                double wanted = GoldenJson.number(pair.get("LR"));
                double ratio = likelihood(marker, family, seen) / likelihood(marker, "x y", seen);
                assertEquals(wanted, ratio, wanted * RELATIVE, pair.toString());
                compared++;
            }
        }
        assertEquals(FAMILIES.size() * 9, compared, "all but those who are one person twice");
    }

    @Test
    void of_a_disputed_father_is_met() throws IOException {
        JsonObject file = file("closed-form.json");
        Marker marker = marker(file);
        List<JsonObject> trios = file.getJsonArray("trios").getValuesAs(JsonObject.class);
        for (JsonObject trio : trios) {
            Map<String, Genotype> seen = Map.of("M", genotype(trio.getJsonArray("mother")), "c", genotype(trio.getJsonArray("child")),
                    "f", genotype(trio.getJsonArray("allegedFather")));
            double ratio = likelihood(marker, "f M c=f+M", seen) / likelihood(marker, "f M g c=g+M", seen);
            if (trio.isNull("PI")) {
                assertTrue(Double.isNaN(ratio), trio.toString());
            } else {
                assertEquals(GoldenJson.number(trio.get("PI")), ratio, GoldenJson.number(trio.get("PI")) * RELATIVE, trio.toString());
            }
        }
        assertEquals(16, trios.size());
    }

    @Test
    void of_mutations_is_met_in_every_cell_and_each_row_sums_to_one() throws IOException {
        List<JsonObject> matrices = file("mutation-matrices.json").getJsonArray("matrices").getValuesAs(JsonObject.class);
        for (JsonObject one : matrices) {
            Marker marker = GoldenJson.markers(Json.createObjectBuilder().add("markers", Json.createArrayBuilder()
                    .add(one.getJsonObject("marker"))).build()).get(0);
            for (Sex parent : Sex.values()) {
                double[][] wanted = one.getJsonArray(parent == Sex.FEMALE ? "femaleMatrix" : "maleMatrix").getValuesAs(JsonArray.class)
                        .stream().map(row -> row.stream().mapToDouble(GoldenJson::number).toArray()).toArray(double[][]::new);
                double[][] found = marker.mutation().matrix(parent, marker.alleles(), marker.frequencies());
                for (int row = 0; row < wanted.length; row++) {
                    assertEquals(1, Arrays.stream(found[row]).sum(), RELATIVE);
                    for (int cell = 0; cell < wanted.length; cell++) {
                        assertEquals(wanted[row][cell], found[row][cell], wanted[row][cell] * RELATIVE, marker + " " + row + " " + cell);
                    }
                }
            }
        }
        assertEquals(20, matrices.size());
    }
}
