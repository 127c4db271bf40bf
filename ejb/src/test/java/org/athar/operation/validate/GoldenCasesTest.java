package org.athar.operation.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
