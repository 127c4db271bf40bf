package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The reference page in the documentation: it says what the table says today. */
class ProtocolReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference/protocol.md");

    @Test
    void the_page_is_what_the_table_would_write_today() throws IOException {
        String markdown = new ProtocolReference(english()).markdown();
        if (Boolean.getBoolean("athar.reference.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, markdown);
        }
        assertEquals(Files.readString(PAGE), markdown, "Write it anew with -Dathar.reference.write=true");
    }

    @Test
    void the_page_names_every_stage_step_and_rule_and_leaves_no_word_untranslated() throws IOException {
        String markdown = new ProtocolReference(english()).markdown();
        for (Action action : Action.values()) {
            assertTrue(markdown.contains("`" + action + "`"), action::toString);
        }
        for (Guard guard : Guard.values()) {
            assertTrue(markdown.contains("| `" + guard + "` | " + guard.ruleId()), guard::toString);
        }
        assertTrue(!markdown.contains("null"), "a word without a text");
    }

    private static Properties english() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/protocol.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
