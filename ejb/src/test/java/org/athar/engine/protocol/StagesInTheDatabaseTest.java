package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database asks by itself whether a case goes on, before it erases anything: it must mean the same by it as the procedure. */
class StagesInTheDatabaseTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern ASKED = Pattern.compile("FUNCTION athar_is_compared\\(.*?stage NOT IN \\(([^)]*)\\)", Pattern.DOTALL);

    @Test
    void a_case_goes_on_for_the_database_as_long_as_it_is_in_force() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            String last = files.sorted().map(StagesInTheDatabaseTest::text).flatMap(sql -> ASKED.matcher(sql).results())
                    .map(found -> found.group(1)).reduce((before, after) -> after).orElseThrow();
            Set<String> ended = Pattern.compile("\\w+").matcher(last).results().map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Stream.of(Stage.values()).filter(stage -> !stage.inForce()).map(Stage::name)
                    .collect(Collectors.toCollection(TreeSet::new)), ended);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
