package org.athar.security.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Sensitivity;
import org.junit.jupiter.api.Test;

/** The page on roles in the documentation: it says what the access matrix says today. */
class RolesReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference/roles.md");
    private static final List<Role> PERSONS = Arrays.stream(Role.values()).filter(Role::heldByPersons).toList();

    private final AccessMatrix matrix = new AccessMatrix();

    @Test
    void the_page_of_roles_is_what_the_matrix_would_write_today() throws IOException {
        String markdown = markdown(english("security", "protocol", "common"));
        if (Boolean.getBoolean("athar.reference.write")) {
            Files.writeString(PAGE, markdown);
        }
        assertEquals(Files.readString(PAGE), markdown, "Write it anew with -Dathar.reference.write=true");
    }

    @Test
    void every_permission_of_the_matrix_stands_on_the_page_twice() throws IOException {
        String markdown = markdown(english("security", "protocol", "common"));
        long cells = Arrays.stream(OperationName.values()).flatMap(operation -> PERSONS.stream()
                .filter(role -> matrix.ceiling(operation, role).isPresent())).count();
        assertTrue(cells > 200, "found " + cells);
        assertEquals(cells * 2, markdown.lines().filter(line -> line.startsWith("|"))
                .mapToLong(line -> line.split("\\bS\\d\\b", -1).length - 1).sum());
    }

    @Test
    void an_operation_without_words_is_seen() {
        assertThrows(NullPointerException.class, () -> markdown(new Properties()));
    }

    private String markdown(Properties english) {
        StringBuilder page = new StringBuilder("""
                # Roles and what they may do

                Written from the access matrix by `RolesReferenceTest`; do not edit. To write it anew:
                `mvn -q -pl ejb test -Dtest=RolesReferenceTest -Dathar.reference.write=true`.

                The matrix is the only source of permissions. Where nothing stands, the role may not do it, and the page answers as one
                that does not exist. A role counts only where the sign-in server and a grant approved by two people both give it, and
                only within what the grant is confined to. Beside each step stands the highest class of data up to which it reaches:

                """);
        for (Sensitivity sensitivity : Sensitivity.values()) {
            page.append("- ").append(word(english, "common.Sensitivity." + sensitivity)).append('\n');
        }
        page.append("\nFor these steps a person must have signed in, or confirmed by the passphrase who they are, within the last five "
                + "minutes:\n\n");
        Arrays.stream(OperationName.values()).filter(OperationName::asksConfirmation)
                .forEach(operation -> page.append("- ").append(words(english, operation)).append('\n'));
        page.append("\nWho takes which step of a case, and under which rules, stands in [The identification procedure](protocol.md).\n"
                + "\n## Role by role\n");
        PERSONS.forEach(role -> {
            page.append("\n### ").append(word(english, "protocol.Role." + role)).append("\n\n| may | up to |\n|---|---|\n");
            Arrays.stream(OperationName.values()).filter(operation -> matrix.ceiling(operation, role).isPresent())
                    .forEach(operation -> page.append("| ").append(words(english, operation)).append(" | ")
                            .append(matrix.ceiling(operation, role).orElseThrow()).append(" |\n"));
        });
        page.append("\n## Step by step\n\n| | ").append(PERSONS.stream().map(role -> word(english, "protocol.Role." + role))
                .collect(Collectors.joining(" | "))).append(" |\n|---").append("|---".repeat(PERSONS.size())).append("|\n");
        Arrays.stream(OperationName.values())
                .filter(operation -> PERSONS.stream().anyMatch(role -> matrix.ceiling(operation, role).isPresent()))
                .forEach(operation -> page.append("| ").append(words(english, operation)).append(" | ").append(PERSONS.stream()
                        .map(role -> matrix.ceiling(operation, role).map(Sensitivity::toString).orElse(""))
                        .collect(Collectors.joining(" | "))).append(" |\n"));
        return page.toString();
    }

    private static String words(Properties english, OperationName operation) {
        return word(english, "security.OperationName." + operation);
    }

    private static String word(Properties english, String key) {
        return Objects.requireNonNull(english.getProperty(key), key);
    }

    private static Properties english(String... bundles) throws IOException {
        Properties texts = new Properties();
        for (String bundle : bundles) {
            try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/" + bundle + ".properties"))) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
