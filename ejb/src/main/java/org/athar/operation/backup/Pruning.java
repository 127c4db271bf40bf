package org.athar.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.Folders;

/** Removes old backups, and then what no kept one needs: log from before it, originals that are in none and came before all. */
final class Pruning {

    private Pruning() {
    }

    /**
     * What was removed.
     *
     * @param backups   whole backups
     * @param pieces    files of the archived log
     * @param originals originals
     */
    record Result(int backups, int pieces, int originals) {
    }

    /** Keeps so many of the newest. */
    static Result of(BackupFolder folder, int keep) throws IOException {
        List<Backup> all = Backups.in(folder).whole();
        int old = Math.max(0, all.size() - keep);
        List<Backup> kept = all.subList(old, all.size());
        for (Backup backup : all.subList(0, old)) {
            // Its name goes first: what is half removed is no backup.
            Path gone = folder.root().resolve("unfinished-" + backup.folder().getFileName());
            Files.move(backup.folder(), gone);
            Folders.delete(gone);
        }
        return new Result(old, removeLog(folder, kept), removeOriginals(folder, kept));
    }

    /** After a restore the log goes on from an earlier place, so the lowest counts and not that of the oldest backup. */
    private static int removeLog(BackupFolder folder, List<Backup> kept) throws IOException {
        long first = kept.stream().mapToLong(backup -> backup.first().place()).min().orElse(0);
        int removed = 0;
        for (Path file : Piece.archived(folder.log())) {
            if (Piece.of(file).filter(piece -> piece.place() < first).isPresent()) {
                Files.delete(file);
                removed++;
            }
        }
        return removed;
    }

    /** An original that came after the oldest kept backup may be in none and still be needed for a moment since. */
    private static int removeOriginals(BackupFolder folder, List<Backup> kept) throws IOException {
        Set<Path> needed = new HashSet<>();
        for (Backup backup : kept) {
            backup.manifest().digests().keySet().forEach(path -> needed.add(backup.folder().resolve(path).normalize()));
        }
        Instant oldest = kept.stream().map(Backup::started).min(Instant::compareTo).orElse(Instant.MIN);
        int removed = 0;
        for (Path copy : copies(folder.files().resolve("originals"))) {
            if (!needed.contains(copy) && Files.getLastModifiedTime(copy).toInstant().isBefore(oldest)) {
                Files.delete(copy);
                removed++;
            }
        }
        return removed;
    }

    private static List<Path> copies(Path originals) throws IOException {
        if (!Files.isDirectory(originals)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(originals)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}")).map(Path::normalize).toList());
        }
    }
}
