package org.athar.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A history says what changed in words: each column of each table under history has a label, own or shared, in every language. */
class EveryHistoryHasWordsTest {

    private static final Map<String, String> COLUMNS = TrackedTables.columns();
    private static final Set<String> ENGLISH = labels("field.properties");
    private static final Set<String> ARABIC = labels("field_ar.properties");
    private static final Set<String> SORANI = labels("field_ckb.properties");
    private static final String VALUE = "field.value.";

    @Test
    void the_migrations_are_read_to_their_end() {
        assertTrue(TrackedTables.names().size() >= 50, () -> "found " + TrackedTables.names());
        assertTrue(COLUMNS.get("site.hazards").startsWith("text[]"));
        assertEquals("boolean", COLUMNS.get("site.more_than_one"), "a column that a later migration added");
        assertFalse(COLUMNS.containsKey("site.individuals_at_least"), "a column that a later migration dropped");
        assertTrue(COLUMNS.containsKey("site_link.claim_en") && !COLUMNS.containsKey("site_link.claim"), "a column with a new name");
        assertTrue(COLUMNS.containsKey("custody_event.corrects_seq"), "a table with keys of several columns");
    }

    @Test
    void every_value_has_a_label_in_english() {
        assertEquals("", lines(COLUMNS.keySet().stream().filter(column -> !isLabelled(column, ENGLISH))));
    }

    @Test
    void every_value_has_a_label_in_arabic() {
        assertEquals("", lines(COLUMNS.keySet().stream().filter(column -> !isLabelled(column, ARABIC))));
    }

    @Test
    void every_value_has_a_label_in_sorani() {
        assertEquals("", lines(COLUMNS.keySet().stream().filter(column -> !isLabelled(column, SORANI))));
    }

    @Test
    void no_label_is_left_over() {
        Set<String> used = new TreeSet<>(Set.of(VALUE + "true", VALUE + "false"));
        TrackedTables.codes().values().forEach(codes -> codes.forEach(code -> used.add(VALUE + code)));
        COLUMNS.keySet().forEach(column -> used.add(ENGLISH.contains(own(column)) ? own(column) : shared(column)));
        assertEquals("", lines(ENGLISH.stream().filter(label -> !used.contains(label))));
        assertEquals("", lines(ARABIC.stream().filter(label -> !used.contains(label))));
        assertEquals("", lines(SORANI.stream().filter(label -> !used.contains(label))));
    }

    @Test
    void both_answers_of_a_question_have_words() {
        assertTrue(ENGLISH.containsAll(Set.of(VALUE + "true", VALUE + "false")));
        assertTrue(ARABIC.containsAll(Set.of(VALUE + "true", VALUE + "false")));
    }

    private static boolean isLabelled(String column, Set<String> labels) {
        return labels.contains(own(column)) || labels.contains(shared(column));
    }

    private static String own(String column) {
        return "field." + column;
    }

    private static String shared(String column) {
        return "field." + column.substring(column.indexOf('.') + 1);
    }

    private static Set<String> labels(String bundle) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle))) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(bundle, e);
        }
        return read.stringPropertyNames();
    }

    private static String lines(Stream<String> findings) {
        return findings.sorted().collect(Collectors.joining("\n"));
    }
}
