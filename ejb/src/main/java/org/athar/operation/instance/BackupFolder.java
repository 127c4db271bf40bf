package org.athar.operation.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.athar.operation.Complaint;

/**
 * Where the backups of an instance lie: whole copies in folders named by their time, the database's log piece by piece, and originals,
 * each once for all backups that need it.
 *
 * @param root the folder
 */
public record BackupFolder(Path root) {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The folder that the operator named, or one inside the instance's own. */
    public static BackupFolder of(InstanceHome instance, Settings settings) {
        return new BackupFolder(instance.folder().resolve(settings.get(Settings.BACKUP_FOLDER, "backup")).normalize());
    }

    /** True if the backups are lost with the instance. */
    public boolean isInside(InstanceHome instance) {
        return root.startsWith(instance.folder());
    }

    /** The archived log. */
    public Path log() {
        return root.resolve("wal");
    }

    /** Originals, as the instance itself keeps them. */
    public Path files() {
        return root.resolve("files");
    }

    /** A folder outside the instance must be there, or an unmounted disk would be taken for an empty one. */
    public void requireThere(InstanceHome instance) {
        if (!isInside(instance) && !Files.isDirectory(root)) {
            throw new Complaint("The folder for backups " + root + " is not there",
                    "Make or mount it, or correct " + Settings.BACKUP_FOLDER + " in " + instance.settings());
        }
    }

    /** Makes what is missing in a folder that is there. */
    public void prepare(InstanceHome instance) {
        if (!isInside(instance) && !Files.isDirectory(root)) {
            return;
        }
        try {
            Files.createDirectories(root, PRIVATE);
            Files.createDirectories(log(), PRIVATE);
            Files.createDirectories(files(), PRIVATE);
        } catch (IOException e) {
            throw new Complaint("The folder for backups " + root + " cannot be written: " + e.getMessage(),
                    "Let it belong to the user who runs Athar, or name another by " + Settings.BACKUP_FOLDER, e);
        }
    }
}
