package org.athar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.Refusal;
import org.junit.jupiter.api.Test;

class SomebodyWhoAsksForASettingTest {

    private static final String FILE = "file.mostMegabytes";

    @Test
    void cannot_put_words_where_a_number_stands_or_a_number_where_yes_or_no_stands() {
        assertEquals(Optional.of(SecurityRefusal.NOT_OF_ITS_KIND), refused("site.protection.days", "90", "many"));
        assertEquals(Optional.of(SecurityRefusal.NOT_OF_ITS_KIND), refused("site.protection.days", "90", "-1"));
        assertEquals(Optional.of(SecurityRefusal.NOT_OF_ITS_KIND), refused("site.protection.days", "90", "12.5"));
        assertEquals(Optional.of(SecurityRefusal.NOT_OF_ITS_KIND), refused("identification.threshold", "0.9995", "high"));
        assertEquals(Optional.of(SecurityRefusal.NOT_OF_ITS_KIND), refused("site.opening.film", "true", "2"));
        assertEquals(Optional.empty(), refused("site.opening.film", "true", "false"));
        assertEquals(Optional.empty(), refused("identification.threshold", "0.9995", "0.999"));
        assertEquals(Optional.empty(), refused("identification.threshold.decision", "none", "Decision 12 of 2026"));
    }

    @Test
    void cannot_allow_files_that_the_server_would_not_take() throws Exception {
        assertEquals(Optional.of(SecurityRefusal.BEYOND_ITS_BOUND), refused(FILE, "512", "1001"));
        assertEquals(Optional.empty(), refused(FILE, "512", "1000"));
        Matcher size = Pattern.compile("max-post-size:([0-9]+)}").matcher(
                Files.readString(Path.of("..", "ear", "src", "main", "cli", "configure.cli")));
        assertTrue(size.find());
        assertTrue(Long.parseLong(size.group(1)) > 1000L * 1024 * 1024, "the server takes what the setting allows");
    }

    private static Optional<?> refused(String name, String now, String wanted) {
        return SettingKinds.violation(name, now, wanted).map(Refusal::code);
    }
}
