package org.athar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.athar.operation.instance.Settings;
import org.junit.jupiter.api.Test;

/** The page on settings in the documentation: those that people decide on, and those that whoever runs an instance sets. */
class SettingsReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference/settings.md");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path OPERATORS = Path.of("src/main/java/org/athar/operation/instance/Settings.java");
    private static final Pattern INSERT = Pattern.compile("INSERT INTO setting \\(.*?;\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("\\(uuidv7\\(\\), 0, '([^']+)', '([^']*)', '([^']*)'(?:, (true|false))?\\)");
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.*?) \\*/\\s+public static final String \\w+ = \"([^\"]+)\";");

    @Test
    void the_page_of_settings_is_what_the_settings_would_write_today() throws IOException {
        String markdown = markdown(english());
        if (Boolean.getBoolean("athar.reference.write")) {
            Files.writeString(PAGE, markdown);
        }
        assertEquals(Files.readString(PAGE), markdown, "Write it anew with -Dathar.reference.write=true");
    }

    @Test
    void every_setting_of_an_operator_is_described_here_and_where_it_is_set() throws IOException {
        String configure = Files.readString(Path.of("../docs/operating/configure.md"));
        List<String> names = operators().map(match -> match.group(2)).toList();
        long constants = Arrays.stream(Settings.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers())).count();
        assertEquals(constants, names.size());
        assertEquals(List.of(), names.stream().filter(name -> !configure.contains("| `" + name + "` |")).toList());
    }

    @Test
    void every_setting_that_has_words_is_found_in_the_migrations() throws IOException {
        List<String> names = decided().map(match -> match.group(1)).toList();
        assertTrue(names.size() > 15, names::toString);
        assertEquals(names.stream().sorted().toList(), english().stringPropertyNames().stream()
                .map(key -> key.replace("security.setting.", ""))
                .filter(key -> key.contains(".") && !key.startsWith("security.")).sorted().toList());
    }

    private static String markdown(Properties english) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Settings

                Written from the settings there are by `SettingsReferenceTest`; do not edit. To write it anew:
                `mvn -q -pl ejb test -Dtest=SettingsReferenceTest -Dathar.reference.write=true`.

                ## What people decide on

                Values that rules ask for. A coordinator or an administrator asks for a change on the page `security/settings.xhtml`;
                another one decides. Until then the old value holds. What is not confirmed is marked so on that page: the authority
                that uses Athar has to say whether it is right.

                | setting | at first | where it comes from | confirmed |
                |---|---|---|---|
                """);
        decided().forEach(match -> page.append("| ")
                .append(Objects.requireNonNull(english.getProperty("security.setting." + match.group(1)), match.group(1)))
                .append(" (`").append(match.group(1)).append("`) | `").append(match.group(2)).append("` | ")
                .append(match.group(3)).append(" | ").append("true".equals(match.group(4)) ? "yes" : "not yet").append(" |\n"));
        page.append("""

                ## What whoever runs an instance sets

                One `name=value` a line in the instance's `settings.properties`; they count from the next start.
                [Configure](../operating/configure.md#settings) says where the file lies and what the usual values are.

                | setting | what it is |
                |---|---|
                """);
        operators().forEach(match -> page.append("| `").append(match.group(2)).append("` | ")
                .append(match.group(1).replaceAll("\\{@code ([^}]*)\\}", "`$1`")).append(" |\n"));
        return page.toString();
    }

    private static Stream<MatchResult> operators() throws IOException {
        return CONSTANT.matcher(Files.readString(OPERATORS)).results();
    }

    /** Literals that are written in two parts are one. */
    private static Stream<MatchResult> decided() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<String> inserts = files.sorted().map(SettingsReferenceTest::text)
                    .flatMap(sql -> INSERT.matcher(sql).results().map(MatchResult::group)).toList();
            return inserts.stream().flatMap(sql -> ROW.matcher(sql.replaceAll("'\\s*\\n\\s*'", "")).results());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties english() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/security.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
