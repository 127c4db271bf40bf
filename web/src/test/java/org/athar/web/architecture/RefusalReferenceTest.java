package org.athar.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.athar.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

/** Every refusal code has its line in the documentation: the page is written from the codes and their texts. */
class RefusalReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference/refusals.md");
    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    @Test
    void the_page_of_refusals_is_what_the_codes_and_their_texts_would_write_today() throws IOException {
        String markdown = markdown(Words.refusalCodes(), all());
        if (Boolean.getBoolean("athar.reference.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, markdown);
        }
        assertEquals(Files.readString(PAGE), markdown, "Write it anew with -Dathar.reference.write=true");
    }

    @Test
    void a_code_without_a_text_is_seen() {
        assertTrue(markdown(Words.refusalCodes(), Map.of("en", Map.of(), "ar", Map.of(), "ckb", Map.of())).contains("(no text yet)"));
    }

    @Test
    void every_code_is_shown_in_three_languages() throws IOException {
        assertFalse(markdown(Words.refusalCodes(), all()).contains("(no text yet)"));
    }

    private static Map<String, Map<String, String>> all() throws IOException {
        return Map.of("en", Texts.of(""), "ar", Texts.of("_ar"), "ckb", Texts.of("_ckb"));
    }

    private static String markdown(List<RefusalCode> codes, Map<String, Map<String, String>> texts) {
        Map<String, List<RefusalCode>> byCapability = codes.stream()
                .collect(Collectors.groupingBy(code -> code.messageKey().substring(0, code.messageKey().indexOf('.')), TreeMap::new,
                        Collectors.toList()));
        StringBuilder page = new StringBuilder("""
                # Refusals

                What the system answers when a rule stands in the way. A refusal changes nothing and is recorded in the trail under
                its code. `{0}` and `{1}` stand for names and numbers. Which step of the identification procedure can be refused for what
                stands in [Rows and refusals](rows-and-refusals.md).

                Written from the codes and their texts by `RefusalReferenceTest`; do not edit. To write it anew:
                `mvn -q test -Dtest=RefusalReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dathar.reference.write=true`.
                """);
        byCapability.forEach((capability, list) -> {
            page.append("\n## ").append(capability).append("\n\n| code | English | العربية | کوردیی ناوەندی |\n|---|---|---|---|\n");
            list.stream().sorted(Comparator.comparing(RefusalCode::code)).forEach(code -> page.append("| ").append(code.code())
                    .append(" | ").append(LANGUAGES.stream().map(language -> sentence(texts.get(language)
                            .getOrDefault(code.messageKey(), "(no text yet)"), language)).collect(Collectors.joining(" | ")))
                    .append(" |\n"));
        });
        return page.toString();
    }

    /** Sentences in forms of number are shown for two; in the others the places stay. */
    private static String sentence(String pattern, String language) {
        String said = pattern.contains(",plural,")
                ? new MessageFormat(pattern, Locale.forLanguageTag(language)).format(new Object[] {2, 2, 2}) : pattern;
        return said.replace("|", "\\|");
    }
}
