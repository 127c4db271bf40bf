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

    @Test
    void archive_and_keep_a_week_of_backups_unless_they_say_otherwise() throws IOException {
        Settings usual = Settings.of(folder.resolve("settings.properties"));
        assertTrue(usual.archives());
        assertEquals(7, usual.keptBackups());
        assertEquals(30, settings("athar.backup.keep=30\n").keptBackups());
        assertFalse(settings("athar.backup.archive=off\n").archives());
        assertThrows(Complaint.class, () -> settings("athar.backup.keep=0\n").keptBackups());
        assertThrows(Complaint.class, () -> settings("athar.backup.archive=false\n").archives());
    }

    @Test
    void name_a_folder_for_backups_that_must_be_there() throws IOException {
        InstanceHome instance = new InstanceHome("drill", folder);
        assertEquals(folder.resolve("backup"), BackupFolder.of(instance, settings("")).root());
        BackupFolder unmounted = BackupFolder.of(instance, settings("athar.backup.folder=/nowhere/at/all\n"));
        Complaint complaint = assertThrows(Complaint.class, () -> unmounted.requireThere(instance));
        assertTrue(complaint.getMessage().startsWith("The folder for backups /nowhere/at/all is not there."), complaint.getMessage());
    }

    private Settings settings(String text) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, text);
        return Settings.of(file);
    }
}
