package org.athar.operation.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.athar.file.OriginalsDirectory;
import org.athar.kernel.Clocks;
import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.command.MakeBackup;
import org.athar.operation.command.Restore;
import org.athar.operation.command.VerifyAudit;
import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;
import org.athar.operation.instance.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The drill: a real database with acknowledged records before and after a noted second, killed while it archives; saved, lost, brought
 * back. The tests do not depend on their order: what one restores in place does not change what was lived before.
 */
class RestoreDrillProof {

    private static final Path FOLDER = Path.of("target/restore-drill").toAbsolutePath();
    private static final BackupFolder BACKUPS = new BackupFolder(FOLDER.resolve("backups"));
    private static final int KILLS = 4;

    private static Installation installation;
    private static LivingInstance living;
    private static String backedUp;
    private static Instant second;
    private static Instant afterKills;
    private static Instant betweenLastChangeAndEnd;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @BeforeAll
    static void work() throws Exception {
        Folders.delete(FOLDER);
        Files.createDirectories(BACKUPS.root());
        installation = LivingInstance.installation(FOLDER.resolve("home"));
        living = LivingInstance.begin(installation, "drill", BACKUPS.root());
        living.record("before the backup");
        living.link();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new MakeBackup(installation, new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8)), Clocks.system())
                .execute(living.home());
        backedUp = said.toString(StandardCharsets.UTF_8);
        living.record("before the second");
        second = awaitNextSecond();
        living.record("after the second");
        living.link();
        new VerifyAudit(installation, Terminal.silent(), Clocks.system()).execute(living.home());
        for (int kill = 0; kill < KILLS; kill++) {
            living.finishPiece();
            Thread.sleep(20L * kill);
            living.kill();
            living.start();
            living.record("after kill " + kill);
        }
        afterKills = living.now();
        living.record("last");
        betweenLastChangeAndEnd = living.now().plusMillis(100);
        Thread.sleep(400);
        living.stop();
    }

    @Test
    void a_backup_says_how_much_how_long_and_how_far_back() {
        assertTrue(backedUp.contains("The backup is whole: " + BACKUPS.root()), backedUp);
        assertTrue(backedUp.matches("(?s).*The database is copied, \\d+ MB.*It took [\\d.]+ seconds.*"), backedUp);
        assertTrue(backedUp.matches("(?s).*One can go back to .*\\d\\dZ, and, while the instance runs.*"), backedUp);
        assertTrue(backedUp.contains("Backups kept: 1."), backedUp);
    }

    @Test
    void a_lost_instance_is_as_it_was_at_the_second_and_what_was_given_up_is_answered_for() throws Exception {
        InstanceHome home = living.home();
        Folders.delete(home.postgres());
        Folders.delete(home.files());
        Complaint refused = assertThrows(Complaint.class, () -> restore(installation, "--to", second.toString()));
        assertTrue(refused.getMessage().contains("Two people answer for that"), refused.getMessage());
        assertFalse(Files.exists(home.postgres()));
        restore(installation, "--to", second.toString(), "--answerable", "Amal Saleh, Dara Aziz");
        assertTrue(said().contains("The instance drill is as it was at " + second), said());
        assertTrue(said().matches("(?s).*It took [\\d.]+ seconds.*What stood there before is kept in \\S+/replaced-.*"), said());
        assertEquals(List.of("before the backup", "before the second"), LivingInstance.people(installation, home));
        assertEquals(List.of("before the backup", "before the second"), filesOf(home));
        assertTrue(LivingInstance.texts(installation, home, "SELECT reason FROM audit_entry WHERE reason LIKE 'Restored;%'").get(0)
                .endsWith("answerable: Amal Saleh and Dara Aziz."));
        new VerifyAudit(installation, terminal, Clocks.system()).execute(home);
        assertTrue(said().contains("Everything is as it was written."), said());

        // It goes on from there; what was given up is not met again by a later restore.
        living.start();
        living.record("after the restore");
        living.stop();
        new MakeBackup(installation, Terminal.silent(), Clocks.system()).execute(home);
        restore(installation);
        assertEquals(List.of("after the restore", "before the backup", "before the second"), LivingInstance.people(installation, home));
        assertEquals(2, Backups.in(BACKUPS).whole().size());
        assertEquals(2, LivingInstance.texts(installation, home, "SELECT reason FROM audit_entry WHERE reason LIKE 'Restored;%'").size());
    }

    @Test
    void everything_acknowledged_before_and_between_kills_is_archived() throws Exception {
        Installation elsewhere = LivingInstance.installation(Files.createTempDirectory(FOLDER, "elsewhere"));
        restore(elsewhere, "--from", BACKUPS.root().toString(), "--to", afterKills.toString());
        InstanceHome copy = new InstanceHome("drill", elsewhere.instance("drill"));
        assertEquals(List.of("after kill 0", "after kill 1", "after kill 2", "after kill 3", "after the second", "before the backup",
                "before the second"), LivingInstance.people(elsewhere, copy));
        assertEquals(LivingInstance.people(elsewhere, copy), filesOf(copy));
        assertFalse(Files.readString(copy.settings()).contains("athar.backup.folder"), "a copy leaves the archive of the first alone");
        assertEquals(List.of(), unfinished());
    }

    @Test
    void a_moment_that_no_backup_or_log_reaches_is_refused() throws Exception {
        Installation elsewhere = LivingInstance.installation(Files.createTempDirectory(FOLDER, "elsewhere"));
        String from = BACKUPS.root().toString();
        refused(elsewhere, "the oldest one reaches back to ", "--from", from, "--to", "2020-01-01T00:00:00Z");
        refused(elsewhere, "Nothing is archived after ", "--from", from, "--to", "2999-01-01T00:00:00Z");
        refused(elsewhere, "There is no whole backup in ", "--from", FOLDER.resolve("nowhere").toString());
        assertFalse(Files.exists(elsewhere.instance("drill")));
        refused(elsewhere, "The archived log does not reach to ", "--from", from, "--to", betweenLastChangeAndEnd.toString());
        assertFalse(Files.exists(elsewhere.instance("drill").resolve("postgres")));
    }

    @Test
    void a_flipped_byte_is_named() throws Exception {
        Backup first = Backups.in(BACKUPS).whole().get(0);
        Path piece;
        try (Stream<Path> log = Piece.archived(BACKUPS.log()).stream()) {
            long afterBackup = first.manifest().digests().keySet().stream().filter(path -> path.startsWith("../wal/0"))
                    .mapToLong(path -> Piece.of(Path.of(path)).orElseThrow().place()).max().orElseThrow() + 1;
            piece = log.filter(file -> Piece.of(file).filter(one -> one.place() == afterBackup).isPresent()).findFirst().orElseThrow();
        }
        Path original = new OriginalsDirectory(BACKUPS.files()).pathOf(LivingInstance.sha256("before the second"));
        List<Path> parts = List.of(first.folder().resolve("postgres/global/pg_control"), first.folder().resolve("secrets.properties"),
                first.folder().resolve(Backup.FILE), piece, original);
        for (Path damaged : parts) {
            Installation elsewhere = LivingInstance.installation(Files.createTempDirectory(FOLDER, "elsewhere"));
            flip(damaged);
            try {
                refused(elsewhere, damaged.toString(), "--from", BACKUPS.root().toString(), "--to", second.toString());
            } finally {
                flip(damaged);
            }
            assertFalse(Files.exists(elsewhere.instance("drill").resolve("postgres")));
        }
    }

    @Test
    void a_running_instance_and_a_full_disk_are_left_alone() throws Exception {
        Installation elsewhere = LivingInstance.installation(Files.createTempDirectory(FOLDER, "elsewhere"));
        Path version = Backups.in(BACKUPS).whole().get(0).folder().resolve("postgres/PG_VERSION");
        String content = Files.readString(version);
        try (RandomAccessFile huge = new RandomAccessFile(version.toFile(), "rw")) {
            try {
                huge.setLength(2 * Files.getFileStore(FOLDER).getUsableSpace());
                refused(elsewhere, "are needed on the disk of ", "--from", BACKUPS.root().toString(), "--to", second.toString());
            } finally {
                huge.setLength(content.length());
            }
        }
        assertFalse(Files.exists(elsewhere.instance("drill")));
        InstanceHome running = InstanceHome.open("drill", elsewhere.instance("drill"));
        new RunRecord("", Map.of("postgres", RunningProcess.of(ProcessHandle.current()))).write(running.run());
        refused(elsewhere, "nothing is restored over a running one", "--from", BACKUPS.root().toString());
    }

    private void restore(Installation where, String... options) {
        String[] words = Stream.concat(Stream.of("restore", "--instance", "drill"), Stream.of(options)).toArray(String[]::new);
        CommandLine line = CommandLine.parse(words);
        new Restore(where, terminal, Clocks.system()).execute(line, new InstanceHome("drill", where.instance("drill")));
    }

    private void refused(Installation where, String words, String... options) {
        Complaint refused = assertThrows(Complaint.class, () -> restore(where, options));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Instant awaitNextSecond() throws Exception {
        Instant next = living.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        Thread.sleep(Duration.between(living.now(), next).toMillis() + 50);
        return next;
    }

    /** What is in the originals, each as its name says. */
    private static List<String> filesOf(InstanceHome home) throws IOException {
        try (Stream<Path> files = Files.walk(home.files().resolve("originals"))) {
            return files.filter(Files::isRegularFile).map(RestoreDrillProof::intact).sorted().toList();
        }
    }

    private static String intact(Path file) {
        try {
            String content = Files.readString(file);
            assertEquals(file.getFileName().toString(), LivingInstance.sha256(content));
            return content;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(BACKUPS.log())) {
            return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
        }
    }

    private static void flip(Path file) throws IOException {
        boolean readOnly = !file.toFile().canWrite() && file.toFile().setWritable(true);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int was = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(was ^ 1);
        }
        assertTrue(!readOnly || file.toFile().setWritable(false));
    }
}
