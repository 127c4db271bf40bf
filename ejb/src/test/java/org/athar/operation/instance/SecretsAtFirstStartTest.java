package org.athar.operation.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsAtFirstStartTest {

    @TempDir
    Path folder;

    @Test
    void are_readable_by_their_owner_alone() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets.of(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void are_all_different_and_of_256_bits() {
        Secrets secrets = Secrets.of(folder.resolve("secrets.properties"));
        List<String> values = Arrays.stream(Secret.values()).map(secrets::get).distinct().toList();
        assertEquals(Secret.values().length, values.size());
        assertTrue(values.stream().allMatch(value -> value.length() == 43), values.size() + " values");
    }

    @Test
    void stay_the_same_at_the_second_start() {
        Path file = folder.resolve("secrets.properties");
        String first = Secrets.of(file).get(Secret.APP_PASSWORD);
        assertEquals(first, Secrets.of(file).get(Secret.APP_PASSWORD));
    }

    @Test
    void are_completed_when_a_new_version_needs_one_more() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Files.writeString(file, "app.password=kept\n");
        Secrets secrets = Secrets.of(file);
        assertEquals("kept", secrets.get(Secret.APP_PASSWORD));
        assertEquals(secrets.get(Secret.OWNER_PASSWORD), Secrets.of(file).get(Secret.OWNER_PASSWORD));
    }

    @Test
    void of_two_instances_differ() {
        assertNotEquals(Secrets.of(folder.resolve("a")).get(Secret.AUDIT_KEY), Secrets.of(folder.resolve("b")).get(Secret.AUDIT_KEY));
    }
}
