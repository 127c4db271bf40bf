package org.athar.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.athar.file.command.StoreFileCommand;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.junit.jupiter.api.Test;

class ACollectionLogTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void needsANameAndAClassAndNothingElse() {
        assertTrue(FileRules.violations(StoreFileCommand.of("a.jpg", Sensitivity.S1), NOW).isEmpty());
        List<Refusal> found = FileRules.violations(StoreFileCommand.of(null, null), NOW);
        assertEquals(List.of(FileRefusal.NAME_MISSING, FileRefusal.CLASS_MISSING), found.stream().map(Refusal::code).toList());
    }

    @Test
    void keepsTheNameWithoutItsPathAndWithoutWhatNobodySees() {
        assertEquals("محضر 1.pdf", cleanName("C:\\Users\\x\\محضر\u202E 1.pdf"));
        assertEquals("b.pdf", cleanName("/tmp/a/b.pdf"));
        assertEquals(null, cleanName("  \u200B "));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        StoreFileCommand command = new StoreFileCommand("a", Sensitivity.S1, false, PartialDate.parse("2027"), NOW.plusSeconds(60),
                "x".repeat(501), null, null, null, null, false);
        assertEquals(List.of("item", "capturedOn", "collectedAt"),
                FileRules.violations(command, NOW).stream().map(Refusal::field).toList());
    }

    private static String cleanName(String name) {
        return FileRules.clean(StoreFileCommand.of(name, Sensitivity.S1)).originalName();
    }
}
