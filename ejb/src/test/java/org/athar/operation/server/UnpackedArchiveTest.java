package org.athar.operation.server;

import org.athar.operation.instance.Folders;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedArchiveTest {

    @TempDir
    Path folder;

    @Test
    void writes_nothing_outside_its_folder() {
        assertThrows(IOException.class, () -> Folders.inside(folder, "bin/../../stolen"));
    }

    @Test
    void is_complete_when_it_has_its_name() throws IOException {
        Path fresh = Folders.fresh(folder.resolve("tool"));
        Files.writeString(fresh.resolve("file"), "whole");
        Folders.putInPlace(fresh, folder.resolve("tool"));
        assertEquals("whole", Files.readString(folder.resolve("tool/file")));
    }

    @Test
    void gives_way_to_the_one_that_was_faster() throws IOException {
        Path fast = folder.resolve("tool");
        Files.createDirectories(fast);
        Files.writeString(fast.resolve("file"), "fast");
        Path slow = Folders.fresh(fast);
        Files.writeString(slow.resolve("file"), "slow");
        Folders.putInPlace(slow, fast);
        assertEquals("fast", Files.readString(fast.resolve("file")));
        assertFalse(Files.exists(slow));
    }
}
