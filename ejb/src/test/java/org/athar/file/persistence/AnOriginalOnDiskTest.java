package org.athar.file.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.athar.file.OriginalsDirectory;
import org.athar.file.model.Originals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnOriginalOnDiskTest {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path root;
    private OriginalsDirectory directory;

    @BeforeEach
    void open() {
        directory = new OriginalsDirectory(root);
    }

    @Test
    void liesUnderItsDigestOnlyOnceItIsKept() throws IOException {
        try (Originals.Incoming incoming = receive("hello", 100)) {
            assertEquals(HELLO, incoming.content().sha256());
            assertEquals(5, incoming.content().sizeBytes());
            assertFalse(Files.exists(directory.pathOf(HELLO)));
            incoming.keep();
        }
        assertTrue(directory.isIntact(HELLO, 5));
        assertEquals("r--------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.pathOf(HELLO))));
        assertEquals(0, left("incoming"));
    }

    @Test
    void isKeptOnceHoweverOftenItComes() throws IOException {
        keep("hello");
        Object first = Files.getAttribute(directory.pathOf(HELLO), "unix:ino");
        keep("hello");
        assertEquals(first, Files.getAttribute(directory.pathOf(HELLO), "unix:ino"));
        assertEquals(0, left("incoming"));
    }

    @Test
    void isTakenAwayOnceAndCanComeAgain() throws IOException {
        keep("hello");
        assertTrue(directory.remove(HELLO));
        assertFalse(Files.exists(directory.pathOf(HELLO)));
        assertFalse(directory.remove(HELLO));
        keep("hello");
        assertTrue(directory.isIntact(HELLO, 5));
    }

    @Test
    void leavesNothingBehindWhenItIsTooLargeOrNotKept() throws IOException {
        assertThrows(Originals.ContentTooLarge.class, () -> receive("hello", 4));
        receive("dropped", 100).close();
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };
        assertThrows(IOException.class, () -> IncomingFile.receive(directory, breaking, 100));
        assertEquals(0, left("incoming"));
    }

    @Test
    void isFoundToBeDamagedOrMissing() throws IOException {
        keep("hello");
        assertTrue(directory.damageOf(HELLO, 5).isEmpty());
        Files.setPosixFilePermissions(directory.pathOf(HELLO), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(directory.pathOf(HELLO), "hellO");
        assertFalse(directory.damageOf(HELLO, 5).orElseThrow().missing());
        Files.delete(directory.pathOf(HELLO));
        assertTrue(directory.damageOf(HELLO, 5).orElseThrow().missing());
    }

    @Test
    void cannotBeAskedForByAPath() {
        assertThrows(IllegalArgumentException.class, () -> directory.pathOf("../../etc/passwd"));
    }

    private void keep(String content) throws IOException {
        try (Originals.Incoming incoming = receive(content, 100)) {
            incoming.keep();
        }
    }

    private Originals.Incoming receive(String content, long most) throws IOException {
        return IncomingFile.receive(directory, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), most);
    }

    private long left(String name) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(name))) {
            return files.count();
        }
    }
}
