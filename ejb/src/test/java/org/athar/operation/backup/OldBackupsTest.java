package org.athar.operation.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.athar.operation.Complaint;
import org.athar.operation.instance.BackupFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldBackupsTest {

    private static final Instant DAY = Instant.parse("2026-11-01T02:00:00Z");

    @TempDir
    Path root;

    private BackupFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = new BackupFolder(root);
        Files.createDirectories(folder.log());
    }

    @Test
    void go_with_all_that_no_kept_one_needs_and_nothing_else() throws IOException {
        Path listed = original("listed", day(0));
        Path gone = original("gone", day(0));
        Path came = original("came", day(2).plusSeconds(60));
        backup(1, 3, listed, gone);
        backup(2, 7, listed);
        backup(3, 9, listed, came);
        for (int place = 3; place <= 9; place++) {
            piece(1, place);
        }
        Files.writeString(folder.log().resolve("00000002.history.gz"), "");
        Pruning.Result removed = Pruning.of(folder, 2);
        assertEquals(new Pruning.Result(1, 4, 1), removed);
        assertEquals(2, Backups.in(folder).whole().size());
        assertFalse(Files.exists(gone));
        assertTrue(Files.exists(listed) && Files.exists(came) && Files.exists(folder.log().resolve("00000002.history.gz")));
        assertTrue(Files.exists(new Piece("000000010000000000000007").in(folder.log())));
    }

    @Test
    void lead_along_the_history_that_was_lived() throws IOException {
        backup(1, 3);
        backup(3, 9);
        new Rewinding(2, day(5), day(2)).write(folder);
        Backups backups = Backups.in(folder);
        assertEquals(day(3), backups.leadingTo(day(4)).started(), "what was given up is still there for who asks for its time");
        assertEquals(1, backups.timelineAt(day(4), backups.leadingTo(day(4))));
        assertEquals(day(1), backups.leadingTo(day(6)).started(), "after the restore, its own past counts");
        assertEquals(2, backups.timelineAt(day(6), backups.leadingTo(day(6))));
        assertThrows(Complaint.class, () -> backups.leadingTo(day(0)));
    }

    @Test
    void with_a_gap_in_the_log_name_what_is_missing() throws IOException {
        piece(1, 3);
        piece(2, 3);
        piece(2, 4);
        assertEquals(Optional.empty(), new Piece("000000010000000000000003").gapAfter(folder.log()));
        piece(2, 6);
        assertEquals(Optional.of("000000010000000000000005"), new Piece("000000010000000000000003").gapAfter(folder.log()));
    }

    private static Instant day(int day) {
        return DAY.plusSeconds(day * 86_400L);
    }

    private void backup(int day, int place, Path... originals) throws IOException {
        Path target = Files.createDirectories(root.resolve(Moments.name(day(day))));
        new Backup(target, "drill", day(day), day(day).plusSeconds(9), day(day).plusSeconds(9), 1,
                new Piece("%08X%08X%08X".formatted(1, 0, place))).write(target);
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path original : originals) {
            digests.put("../" + root.relativize(original), original.getFileName().toString());
        }
        new Manifest(digests).write(target);
    }

    private Path original(String content, Instant at) throws IOException {
        String sha256 = LivingInstance.sha256(content);
        Path file = folder.files().resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }

    private void piece(int timeline, int place) throws IOException {
        Files.writeString(new Piece("%08X%08X%08X".formatted(timeline, 0, place)).in(folder.log()), "");
    }
}
