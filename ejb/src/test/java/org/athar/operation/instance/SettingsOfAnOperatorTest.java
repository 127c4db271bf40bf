package org.athar.operation.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.athar.operation.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsOfAnOperatorTest {

    @TempDir
    Path folder;

    @Test
    void are_the_usual_ones_without_a_file() {
        Settings settings = Settings.of(folder.resolve("settings.properties"));
        assertFalse(settings.outsideDatabase());
        assertEquals("1g", settings.get(Settings.HEAP_MAX, "1g"));
    }

    @Test
    void are_refused_by_name_when_misspelt() throws IOException {
        Complaint complaint = assertThrows(Complaint.class, () -> settings("athar.db.hots=example\n"));
        assertTrue(complaint.getMessage().startsWith("The setting athar.db.hots in "), complaint.getMessage());
    }

    @Test
    void name_what_an_outside_database_lacks() throws IOException {
        Settings settings = settings("athar.db.host=db.example\n");
        assertTrue(settings.outsideDatabase());
        Complaint complaint = assertThrows(Complaint.class, () -> settings.required(Settings.DB_APP_PASSWORD));
        assertTrue(complaint.getMessage().startsWith("The setting athar.db.app.password is missing."), complaint.getMessage());
    }

    private Settings settings(String text) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, text);
        return Settings.of(file);
    }
}
