package org.athar.operation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.athar.operation.Complaint;
import org.athar.operation.instance.BackupFolder;

/**
 * The whole backups of a folder, and which of them leads to a moment.
 *
 * @param folder the folder
 * @param whole  the backups, the earliest first
 */
record Backups(BackupFolder folder, List<Backup> whole) {

    /** What is in the folder now. */
    static Backups in(BackupFolder folder) {
        if (!Files.isDirectory(folder.root())) {
            return new Backups(folder, List.of());
        }
        try (Stream<Path> list = Files.list(folder.root())) {
            return new Backups(folder, list.filter(one -> one.getFileName().toString().matches(Backup.NAME)).sorted()
                    .map(Backup::in).sorted(Comparator.comparing(Backup::ended)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last backup from which the history as it was lived leads to the moment; a complaint if there is none. */
    Backup leadingTo(Instant moment) {
        if (whole.isEmpty()) {
            throw new Complaint("There is no whole backup in " + folder.root(), "Name the folder that holds them by --from");
        }
        List<Rewinding> earlier = rewindingsBefore(moment);
        return whole.stream().filter(backup -> !backup.ended().isAfter(moment))
                .filter(backup -> earlier.stream().allMatch(restore -> restore.keeps(backup)))
                .reduce((one, later) -> later)
                .orElseThrow(() -> new Complaint("No backup leads to " + Moments.text(moment) + "; the oldest one reaches back to "
                        + Moments.text(whole.get(0).ended().plusSeconds(1)), "Choose that moment or a later one"));
    }

    /** The line of history that was lived at the moment, if the backup is the last one before it. */
    int timelineAt(Instant moment, Backup backup) {
        return rewindingsBefore(moment).stream().mapToInt(Rewinding::timeline).reduce((one, later) -> later).stream()
                .map(restored -> Math.max(restored, backup.timeline())).findFirst().orElse(backup.timeline());
    }

    /** When the last piece of the log was archived; what was written later is nowhere. */
    Optional<Instant> lastArchived() throws IOException {
        Optional<Instant> last = Optional.empty();
        for (Path file : Piece.archived(folder.log())) {
            Instant at = Files.getLastModifiedTime(file).toInstant();
            last = last.filter(other -> other.isAfter(at)).or(() -> Optional.of(at));
        }
        return last;
    }

    private List<Rewinding> rewindingsBefore(Instant moment) {
        return Rewinding.of(folder).stream().filter(restore -> !restore.at().isAfter(moment)).toList();
    }
}
