package org.athar.security.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operations are declared to work with in the database: each that changes something says where, and none that reads does. */
class AccessReachTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern AREA = Pattern.compile("\\('([A-Z_]+)', '([A-Z_]+)'\\)");

    /** They change what is one's own, or open something: nothing of an area. */
    private static final Set<String> OF_ONES_OWN = Set.of("KEEP_DRAFT", "KEEP_LIST_VIEW", "SHARE_LIST_VIEW", "UNSEAL_MISSING",
            "OPEN_RESTRICTED_PAPER", "SERVE_SERVICE");
    private static final Set<String> READING_THAT_CHANGES = Set.of("READ_SENTENCE_FOR_OTHERS", "READ_EXPORTS");

    @Test
    void is_declared_of_every_operation_that_changes_something_and_of_no_other() throws IOException {
        Set<String> changing = lines().filter(line -> !line[2].isBlank()).map(line -> line[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = Arrays.stream(OperationName.values()).map(Enum::name)
                .filter(name -> !name.startsWith("READ_") && !OF_ONES_OWN.contains(name)).collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(READING_THAT_CHANGES);
        assertEquals(expected, changing);
    }

    @Test
    void names_each_operation_once_and_areas_that_there_are() throws IOException {
        List<String> named = lines().map(line -> line[0]).toList();
        assertEquals(named.size(), Set.copyOf(named).size());
        Set<String> areas = areas().keySet();
        assertEquals(Set.of(), lines().flatMap(line -> Stream.of(line[1].split(" "), line[2].split(" ")).flatMap(Stream::of))
                .filter(area -> !area.isBlank()).map(area -> area.replace("*", "")).filter(area -> !areas.contains(area))
                .collect(Collectors.toSet()));
    }

    @Test
    void of_areas_goes_by_rows_of_the_matrix_that_there_are() throws IOException {
        Map<String, String> areas = areas();
        assertTrue(areas.size() > 20, areas.toString());
        areas.values().forEach(OperationName::valueOf);
    }

    private static Stream<String[]> lines() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("access-reach.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("OPERATION,"))
                .map(line -> line.split(",", -1));
    }

    /** Every area that the migrations know, with the operation whose row says who reads it. */
    private static Map<String, String> areas() throws IOException {
        Map<String, String> areas = new LinkedHashMap<>();
        try (Stream<Path> migrations = Files.list(RESOURCES.resolve("db/migration"))) {
            for (Path migration : migrations.toList()) {
                for (String insert : Files.readString(migration).split("INSERT INTO access_area")) {
                    if (insert.startsWith(" (area, operation)")) {
                        AREA.matcher(insert.substring(0, insert.indexOf(';'))).results()
                                .forEach(found -> areas.put(found.group(1), found.group(2)));
                    }
                }
            }
        }
        return areas;
    }
}
