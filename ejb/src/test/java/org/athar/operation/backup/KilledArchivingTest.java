package org.athar.operation.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.athar.kernel.digest.Sha256;
import org.athar.operation.instance.BackupFolder;
import org.athar.operation.server.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command by which PostgreSQL archives a piece of its log, killed wherever it is: it never jams, and never overwrites. */
@Tag("long")
class KilledArchivingTest {

    private static final String NAME = "000000010000000000000003";
    private static final int PIECE_BYTES = 4 * 1024 * 1024;
    private static final int KILLS = 40;
    private static final int LONGEST_MILLIS = 250;

    @TempDir
    Path folder;

    private final Random random = new Random(20261129);
    private BackupFolder backups;
    private Path piece;

    @BeforeEach
    void prepare() throws IOException {
        backups = new BackupFolder(Files.createDirectories(folder.resolve("back ups")));
        Files.createDirectories(backups.log());
        Files.createDirectories(backups.files());
        piece = folder.resolve("piece");
        byte[] content = new byte[PIECE_BYTES];
        random.nextBytes(content);
        Files.write(piece, content);
        try (InputStream script = Postgres.class.getResourceAsStream("archive.sh")) {
            Files.copy(script, folder.resolve("archive.sh"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void goes_on_and_what_has_its_name_is_whole_whenever_it_is_looked_at() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            putOriginal("original " + kill);
            Process archiving = archive(NAME);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            archiving.descendants().forEach(ProcessHandle::destroyForcibly);
            archiving.destroyForcibly().waitFor();
            if (Files.exists(backups.log().resolve(NAME + ".gz"))) {
                assertArchivedWhole();
                if (random.nextBoolean()) {
                    Files.delete(backups.log().resolve(NAME + ".gz"));
                }
            }
        }
        // A program that a killed one had just begun may still be at its last line; what it leaves, the next call clears.
        Thread.sleep(LONGEST_MILLIS);
        assertEquals(0, archive(NAME).waitFor());
        assertArchivedWhole();
        assertEquals(List.of(NAME + ".gz"), names(backups.log()));
        try (Stream<Path> copies = Files.walk(backups.files())) {
            assertEquals(KILLS, copies.filter(Files::isRegularFile).filter(copy -> !copy.getFileName().toString().equals(".since"))
                    .peek(copy -> assertEquals(copy.getFileName().toString(), digest(copy))).count());
        }
    }

    @Test
    void takes_the_same_piece_twice_and_never_another_one_under_its_name() throws Exception {
        assertEquals(0, archive(NAME).waitFor());
        assertEquals(0, archive(NAME).waitFor());
        byte[] archived = Files.readAllBytes(backups.log().resolve(NAME + ".gz"));
        Files.writeString(piece, "another server's");
        assertNotEquals(0, archive(NAME).waitFor());
        assertArrayEquals(archived, Files.readAllBytes(backups.log().resolve(NAME + ".gz")));
    }

    @Test
    void says_that_it_failed_where_the_folder_is_gone() throws Exception {
        Files.delete(backups.log());
        assertNotEquals(0, archive(NAME).waitFor());
    }

    private void putOriginal(String content) throws IOException {
        String sha256 = LivingInstance.sha256(content);
        Path original = folder.resolve("files/originals").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
        Files.createDirectories(original.getParent());
        Files.writeString(original, content);
    }

    private Process archive(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "archive.sh", "piece", name).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("ATHAR_BACKUP", backups.root().toString());
        builder.environment().put("ATHAR_FILES", folder.resolve("files").toString());
        return builder.start();
    }

    private void assertArchivedWhole() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(backups.log().resolve(NAME + ".gz")))) {
            assertArrayEquals(Files.readAllBytes(piece), in.readAllBytes());
        }
    }

    private static List<String> names(Path log) throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
