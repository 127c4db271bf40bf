package org.athar.operation.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.PrivateFile;
import org.athar.operation.instance.Settings;
import org.athar.operation.instance.Folders;

/**
 * Puts what was restored in the place of what was there, which is kept under a name with the date. The database is the first to go and
 * the last to come: between, an instance has none, and does not start.
 *
 * @param instance the instance
 * @param beside   what was restored, in a folder inside the instance's
 */
record Replacement(InstanceHome instance, InstanceHome beside) {

    /** Moves; the folder of what was there, if anything was. */
    Optional<Path> putInPlace(Instant now) throws IOException {
        keepSettings();
        Path replaced = instance.folder().resolve("replaced-" + Moments.name(now));
        List<Path> old = new ArrayList<>(List.of(instance.postgres(), instance.files(), instance.secrets(), instance.founder(),
                instance.realmMade(), instance.verified()));
        old.removeIf(path -> !Files.exists(path));
        if (!old.isEmpty()) {
            Files.createDirectory(replaced, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        for (Path path : old) {
            Files.move(path, replaced.resolve(path.getFileName()));
        }
        for (Path path : List.of(instance.verified(), instance.realmMade(), instance.founder(), instance.settings(), instance.secrets(),
                instance.files(), instance.postgres())) {
            Path restored = beside.folder().resolve(path.getFileName());
            if (Files.exists(restored)) {
                Files.move(restored, path);
            }
        }
        Disk.sync(instance.folder());
        Folders.delete(beside.folder());
        return Optional.of(replaced).filter(Files::exists);
    }

    /**
     * Settings that are there stay. Those of the backup are taken only where there are none, without the folder for backups: a copy made
     * for a drill must not write into the archive of the instance that it is a copy of.
     */
    private void keepSettings() throws IOException {
        if (Files.exists(instance.settings())) {
            Files.deleteIfExists(beside.settings());
        } else if (Files.exists(beside.settings())) {
            Properties values = new Properties();
            try (Reader in = Files.newBufferedReader(beside.settings())) {
                values.load(in);
            }
            values.remove(Settings.BACKUP_FOLDER);
            PrivateFile.write(beside.settings(), values, "From the backup; the folder for backups is to be named anew.");
        }
    }
}
