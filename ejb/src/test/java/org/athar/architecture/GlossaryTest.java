package org.athar.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The page of words in the documentation: the field's terms as the catalogues have them, in each language. */
class GlossaryTest {

    private static final Path PAGE = Sources.ROOT.resolve("docs/concepts/words.md");
    private static final Path CHOICES = Sources.ROOT.resolve("ejb/src/test/resources/glossary.properties");
    private static final Path MESSAGES = Sources.ROOT.resolve("ejb/src/main/resources/messages");
    private static final Map<String, Properties> READ = new HashMap<>();

    @Test
    void the_page_of_words_is_what_the_catalogues_would_write_today() throws IOException {
        String markdown = markdown(Sources.text(CHOICES).lines().toList());
        if (Boolean.getBoolean("athar.reference.write")) {
            Files.writeString(PAGE, markdown);
        }
        assertEquals(Sources.text(PAGE), markdown, "Write it anew with -Dathar.reference.write=true");
    }

    @Test
    void a_term_that_no_catalogue_has_is_found() {
        assertThrows(NullPointerException.class, () -> markdown(List.of("protocol.Stage.FORGOTTEN=A stage that is not there.")));
    }

    private static String markdown(List<String> choices) {
        StringBuilder page = new StringBuilder("""
                # The words we use

                Written from the catalogues of the application by `GlossaryTest`; do not edit. To write it anew:
                `mvn -q -pl ejb test -Dtest=GlossaryTest -Dathar.reference.write=true`.

                ## How they were chosen

                - Words for people come first: *person*, *remains*, *family*. Never *corpse*, *body no.*, *hit* or *subject*.
                - Where the INTERPOL guide, the Minnesota Protocol or the Bournemouth Protocol has a word, we take it.
                - Arabic is written as Arabic, not transliterated; it follows the Arabic versions of these protocols as far as we know
                  them. No speaker who works in the field has confirmed the choices yet. Tell us where a word is wrong.
                - Central Kurdish (Sorani) is written in full; no speaker has reviewed it yet.
                - Numbers, references, coordinates and digests stay in Latin digits in every language.
                """);
        for (String line : choices) {
            if (line.startsWith("## ")) {
                page.append('\n').append(line).append("\n\n| English | Arabic | Sorani | why |\n|---|---|---|---|\n");
            } else if (!line.isBlank()) {
                String key = line.substring(0, line.indexOf('='));
                page.append("| ").append(Objects.requireNonNull(word(key, ""), key)).append(" | ")
                        .append(Objects.requireNonNull(word(key, "_ar"), key)).append(" | ")
                        .append(Objects.requireNonNull(word(key, "_ckb"), key)).append(" | ")
                        .append(line.substring(line.indexOf('=') + 1)).append(" |\n");
            }
        }
        return page.toString();
    }

    private static String word(String key, String language) {
        String file = key.substring(0, key.indexOf('.')) + language + ".properties";
        return READ.computeIfAbsent(file, GlossaryTest::texts).getProperty(key);
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
