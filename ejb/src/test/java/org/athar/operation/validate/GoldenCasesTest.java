package org.athar.operation.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.athar.engine.assignment.DisasterVictims;
import org.athar.engine.assignment.Exclusions;
import org.athar.engine.assignment.FamilyLikelihoods;
import org.athar.engine.assignment.JointAnalysis;
import org.athar.engine.assignment.Pairing;
import org.athar.engine.assignment.Prior;
import org.athar.engine.assignment.ReferenceFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every golden case of the field's reference programs, through the engine as an accreditor would run it. */
class GoldenCasesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/kinship");

    @Test
    void are_met_by_the_engine_each_within_its_tolerance() {
        GoldenFolder folder = new GoldenFolder(GOLDEN);
        List<Verdict> verdicts = folder.files().stream().flatMap(file -> folder.verdict(file).stream()).toList();
        assertEquals(List.of(), verdicts.stream().filter(verdict -> !verdict.passed()).map(Verdict::line).toList());
        Map<String, Long> met = verdicts.stream().collect(Collectors.groupingBy(verdict -> Path.of(verdict.id()).getName(0).toString(),
                TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("blind", 2L, "cases", 220L, "dvi", 8L), met);
        assertTrue(verdicts.stream().mapToInt(Verdict::compared).sum() > 20_000, "numbers compared");
    }

    @Test
    void of_joint_identification_are_missed_wherever_they_say_something_else(@TempDir Path folder) throws IOException {
        Path fire = GOLDEN.resolve("dvi/dvi-fire.json");
        Path case481 = GOLDEN.resolve("dvi/dvi-KETPchap481.json");
        Path plane = GOLDEN.resolve("dvi/dvi-planecrash.json");
        List<List<Object>> changes = List.of(List.of(fire, "\"Match \\(GLR\\)\"", "\"Probable\""),
                List.of(fire, "Full siblings: \\{V2", "Full siblings: {V1"), List.of(fire, "\"GLR\":\\s*70582", "\"GLR\": 70583"),
                List.of(fire, "\"posterior\":\\s*0.49", "\"posterior\": 0.48"), List.of(fire, "\"LR0\":\\s*63", "\"LR0\": 64"),
                List.of(case481, "\"assignmentsTotal\":\\s*7", "\"assignmentsTotal\": 8"),
                List.of(case481, "\"loglik\":\\s*null", "\"loglik\": -300"), List.of(case481, "\"excluded\"", "\"left out\""),
                List.of(case481, "(\"sequential\"[^]]*\"V2\":\\s*)\"M2\"", "$1\"*\""), List.of(plane, "\"Step 1\"", "\"Step 2\""),
                List.of(plane, "Runner-up: V2 \\(LR=0.069", "Runner-up: V2 (LR=0.07"), List.of(plane, "0\\.9989242", "0.9989243"));
        GoldenFolder cases = new GoldenFolder(folder);
        for (List<Object> change : changes) {
            String text = Files.readString((Path) change.get(0));
            String changed = text.replaceFirst((String) change.get(1), (String) change.get(2));
            assertNotEquals(text, changed, change.toString());
            Files.writeString(folder.resolve("changed.json"), changed);
            assertFalse(cases.verdict(folder.resolve("changed.json")).orElseThrow().passed(), change.toString());
        }
    }

    @Test
    void print_a_number_as_c_does() {
        assertEquals(List.of("0.069", "5", "3.2e-36", "8.7e-05", "1e+04", "0.29", "4.98", "20", "0"), List.of(
                FindingRows.significant(0.0692818, 2), FindingRows.significant(4.98225, 2), FindingRows.significant(3.18e-36, 2),
                FindingRows.significant(8.7129e-5, 2), FindingRows.significant(9999, 2), FindingRows.significant(0.2853849, 2),
                FindingRows.significant(4.98225, 3), FindingRows.significant(20, 3), FindingRows.significant(0, 2)));
    }

    @Test
    void name_families_whose_references_would_take_a_mutation() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(GOLDEN.resolve("dvi/dvi-exclusionExample.json")))) {
            DisasterVictims victims = VictimsJson.read(reader.readObject());
            FamilyLikelihoods likelihoods = new FamilyLikelihoods(victims.markers());
            assertEquals(Set.of("F5", "F6"), Exclusions.of(victims, likelihoods, 2).mendelianErrors().keySet());
            JointAnalysis joint = JointAnalysis.of(victims.withoutMutation(family -> true), likelihoods, Prior.FLAT);
            assertEquals(List.of("F5", "F6"), joint.inconsistent().stream().map(ReferenceFamily::id).toList());
            assertEquals(1, joint.posterior(new Pairing("V5", "M13")), 1e-9);
        }
    }

    @Test
    void are_missed_where_a_number_is_another(@TempDir Path folder) throws IOException {
        Path sound = GOLDEN.resolve("cases/pair-fullsib").toFile().listFiles()[0].toPath();
        String text = Files.readString(sound);
        Files.writeString(folder.resolve("sound.json"), text);
        Files.writeString(folder.resolve("moved.json"), text.replaceFirst("\"log10LR\":\\s*(-?)([0-9]+)", "\"log10LR\": $19$2"));
        Files.writeString(folder.resolve("broken.json"), text.substring(0, text.length() / 2));
        Files.writeString(folder.resolve("other.json"), "{\"schema\": \"something else\"}");
        GoldenFolder cases = new GoldenFolder(folder);
        assertTrue(cases.verdict(folder.resolve("sound.json")).orElseThrow().passed());
        Verdict moved = cases.verdict(folder.resolve("moved.json")).orElseThrow();
        assertFalse(moved.passed());
        assertEquals("at log10LR", moved.remark());
        assertFalse(cases.verdict(folder.resolve("broken.json")).orElseThrow().passed());
        assertTrue(cases.verdict(folder.resolve("other.json")).isEmpty());
    }
}
