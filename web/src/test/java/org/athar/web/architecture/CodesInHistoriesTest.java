package org.athar.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What records hold as codes can be said: histories show every value that a record ever had, also those that no page names yet. */
class CodesInHistoriesTest {

    private static final Path DECLARED = Path.of("../ejb/src/main/resources/history-code-lists.properties");
    private static final Set<String> LISTS = new TreeSet<>();

    @BeforeAll
    static void find() throws IOException {
        LISTS.addAll(Words.mapped());
        Properties declared = new Properties();
        try (Reader reader = Files.newBufferedReader(DECLARED)) {
            declared.load(reader);
        }
        declared.stringPropertyNames().stream().flatMap(column -> Stream.of(declared.getProperty(column).strip().split("\\s+")))
                .filter(list -> !list.endsWith(".")).forEach(LISTS::add);
    }

    @Test
    void every_constant_has_a_word_in_english_and_in_arabic_once_its_capability_has_words_for_codes() {
        assertTrue(LISTS.contains("org.athar.site.SiteStatus") && LISTS.contains("org.athar.place.PositionMethod"), LISTS::toString);
        assertTrue(LISTS.contains("org.athar.engine.protocol.fact.Discipline"), "declared");
        Map<String, String> english = Texts.of("");
        Map<String, String> arabic = Texts.of("_ar");
        Set<String> spoken = english.keySet().stream().filter(key -> key.matches("[a-z]+\\.[A-Z]\\w+\\.[A-Z][A-Z0-9_]*"))
                .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertTrue(spoken.containsAll(Set.of("protocol", "security", "audit", "file")), spoken::toString);
        assertEquals("", LISTS.stream().flatMap(list -> Words.byFullName().get(list).stream()
                        .map(constant -> org.athar.web.support.Texts.keyOf(list, constant)))
                .filter(key -> spoken.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !english.containsKey(key) || !arabic.containsKey(key)).sorted().collect(Collectors.joining("\n")));
    }
}
