package org.athar.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.athar.engine.protocol.Guard;
import org.junit.jupiter.api.Test;

/** What stands in the way of a case is told on the board in one short sentence, taken out of the refusal in each language. */
class ABlockedCaseTest {

    @Test
    void is_told_what_is_missing_and_no_more() {
        assertEquals("the post-mortem checklist is not filled",
                BlockedSentence.of("Not yet: the post-mortem checklist is not filled (rule W2). Ask the examining investigator."));
        assertEquals("Another shape.", BlockedSentence.of("Another shape."));
    }

    @Test
    void has_a_short_sentence_for_each_rule_in_each_language() {
        for (String language : List.of("", "_ar", "_ckb")) {
            Properties texts = catalogue("protocol" + language);
            List<String> whole = Arrays.stream(Guard.values()).filter(guard -> guard.looks() == Guard.Looks.AT_FILE)
                    .map(guard -> "protocol.guard." + guard).filter(key -> !texts.getProperty(key).startsWith("{"))
                    .filter(key -> BlockedSentence.of(texts.getProperty(key)).equals(texts.getProperty(key))).sorted().toList();
            assertEquals(List.of(), whole, "not in the shape of a refusal, in " + language);
        }
    }

    private static Properties catalogue(String bundle) {
        return Stream.of(Path.of("../ejb/src/main/resources/messages/" + bundle + ".properties")).map(file -> {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                Properties texts = new Properties();
                texts.load(reader);
                return texts;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).findFirst().orElseThrow();
    }
}
