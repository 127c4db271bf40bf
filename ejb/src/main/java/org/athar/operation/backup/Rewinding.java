package org.athar.operation.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.PrivateFile;

/**
 * A restore that an instance went on from, on a new line of the database's history. Kept beside the archive, so that a later restore
 * follows the history as it was lived: what came after the moment of an earlier restore, and was given up by it, is not met again.
 *
 * @param timeline the line of history that began
 * @param at       when it was done
 * @param to       the moment that it went back to
 */
record Rewinding(int timeline, Instant at, Instant to) {

    private static final String FILE = "rewindings.properties";

    /** All of an archive, the earliest first. */
    static List<Rewinding> of(BackupFolder folder) {
        List<Rewinding> all = new ArrayList<>();
        read(folder).forEach((timeline, moments) -> {
            String[] both = moments.toString().split(" ");
            all.add(new Rewinding(Integer.parseInt(timeline.toString()), Instant.parse(both[0]), Instant.parse(both[1])));
        });
        all.sort(Comparator.comparing(Rewinding::at));
        return all;
    }

    /** Keeps it. */
    void write(BackupFolder folder) throws IOException {
        Properties all = read(folder);
        all.setProperty(Integer.toString(timeline), at + " " + to);
        PrivateFile.write(folder.root().resolve(FILE), all, "Timeline = when it was begun by a restore, and the moment restored to.");
    }

    /** Whether a backup was made on the history that this restore kept, or after it. */
    boolean keeps(Backup backup) {
        return !backup.ended().isAfter(to) || !backup.started().isBefore(at);
    }

    private static Properties read(BackupFolder folder) {
        Properties all = new Properties();
        Path file = folder.root().resolve(FILE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
