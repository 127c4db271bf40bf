package org.athar.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.LocalizedText;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;
import org.athar.source.figure.Quantity;
import org.junit.jupiter.api.Test;

class ThePublicFactsTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([AB]\\d+) \\| (.+) \\| ([^|]+) \\|$");
    private static final Path CLAIMS = Path.of("..", "docs", "reference", "badoush-claims.md");

    private final List<SampleRecord> sources = array("sources.json");
    private final List<SampleRecord> statements = array("statements.json");
    private final List<SampleRecord> figures = array("figures.json");
    private final SampleRecord incidents = object("incidents.json");

    private static List<SampleRecord> array(String file) {
        try (JsonReader reader = reader(file)) {
            return SampleRecord.all(reader.readArray());
        }
    }

    private static SampleRecord object(String file) {
        try (JsonReader reader = reader(file)) {
            return new SampleRecord(reader.readObject());
        }
    }

    private static JsonReader reader(String file) {
        InputStream in = ThePublicFactsTest.class.getResourceAsStream("/sample/badoush/" + file);
        assertNotNull(in, file);
        return Json.createReader(in);
    }

    private List<SampleRecord> withParts() {
        List<SampleRecord> all = new ArrayList<>(figures);
        figures.forEach(figure -> all.addAll(figure.rows("parts")));
        return all;
    }

    private static Set<String> keys(List<SampleRecord> records) {
        Set<String> keys = new TreeSet<>();
        records.forEach(record -> assertTrue(keys.add(record.key()), record.key() + " twice"));
        return keys;
    }

    private Set<String> allKeys() {
        Set<String> all = new HashSet<>(keys(sources));
        all.addAll(keys(statements));
        all.addAll(keys(withParts()));
        all.addAll(keys(incidents.rows("incidents")));
        all.addAll(keys(incidents.rows("facilities")));
        all.add("site:humaydat");
        return all;
    }

    @Test
    void areEachFoundUnderTheRecordThatTheReferenceNames() throws IOException {
        Set<String> claims = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (String line : Files.readAllLines(CLAIMS)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertTrue(claims.add(row.group(1)), row.group(1) + " twice");
                named.addAll(List.of(row.group(3).strip().split(", ")));
            }
        }
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(allKeys());
        assertEquals(Set.of(), missing, "named in the reference, not in the sample");
        assertEquals(9 + 49, claims.size(), "claims of the article and of the public facts");
        Set<String> unnamed = new TreeSet<>(keys(statements));
        unnamed.addAll(keys(withParts()));
        unnamed.removeAll(named);
        assertEquals(Set.of(), unnamed, "in the sample, not in the reference");
    }

    @Test
    void nameOnlySourcesAndStatementsThatAreThereBefore() {
        Set<String> known = allKeys();
        Set<String> before = new HashSet<>();
        for (SampleRecord record : statements) {
            assertTrue(known.contains(record.text("source")), record.key());
            assertTrue(record.text("behind") == null || known.contains(record.text("behind")), record.key());
            assertTrue(record.text("bearsOn") == null || before.contains(record.text("bearsOn")), record.key());
            assertTrue(record.text("subject").startsWith("area:") || known.contains(record.text("subject")), record.key());
            before.add(record.key());
        }
        for (SampleRecord record : figures) {
            assertTrue(known.contains(record.text("source")), record.key());
            assertTrue(record.text("subject").startsWith("area:") || known.contains(record.text("subject")), record.key());
        }
    }

    @Test
    void areInventedInNothing() {
        for (SampleRecord source : sources) {
            assertFalse(source.json().containsKey("url") || source.json().containsKey("captureSha256")
                    || source.json().containsKey("grade"), source.key());
        }
        assertEquals(Set.of("source:invented-roll"), keys(sources.stream().filter(source -> source.flag("invented")).toList()));
    }

    @Test
    void areWrittenInEnglishAndArabic() {
        List<LocalizedText> texts = new ArrayList<>();
        statements.forEach(record -> texts.add(record.localized("text")));
        sources.forEach(record -> texts.add(record.localized("organisation")));
        withParts().stream().filter(record -> record.json().containsKey("counted"))
                .forEach(record -> texts.add(record.localized("counted")));
        incidents.rows("incidents").forEach(record -> texts.add(record.localized("name")));
        for (LocalizedText text : texts) {
            assertNotNull(text.en(), text.toString());
            assertNotNull(text.ar(), text.toString());
        }
    }

    @Test
    void areNumbersThatAFigureCanHold() {
        for (SampleRecord record : withParts()) {
            FigureKind kind = record.word("kind", FigureKind.class);
            Quantity quantity = new Quantity(record.word("quantifier", Quantifier.class), record.number("low"), record.number("best"),
                    record.number("high"), record.word("unit", FigureUnit.class));
            assertTrue(quantity.isWhole() && quantity.isInOrder(), record.key());
            assertTrue(kind.units().contains(quantity.unit()), record.key());
        }
    }
}
