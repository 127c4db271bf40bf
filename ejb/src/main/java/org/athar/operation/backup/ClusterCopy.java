package org.athar.operation.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.athar.kernel.digest.Sha256;

/**
 * Copies the files of a database at work, between pg_backup_start and pg_backup_stop. A file may change while it is copied, or be gone:
 * the log of that time makes it whole.
 */
final class ClusterCopy extends Disk.WhileItChanges {

    /** Made anew at every start; PostgreSQL's manual names them. */
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots",
            "pg_stat_tmp", "pg_subtrans");
    private static final String LEFT_OUT =
            "postmaster\\.(pid|opts)|backup_label(\\.old)?|tablespace_map|recovery\\.signal|pg_internal\\.init.*|pgsql_tmp.*";
    private static final String CONTROL = "global/pg_control";

    private final Path data;
    private final Path target;
    private final String prefix;
    private final Map<String, String> digests;

    private ClusterCopy(Path data, Path target, String prefix, Map<String, String> digests) {
        this.data = data;
        this.target = target;
        this.prefix = prefix;
        this.digests = digests;
    }

    /** Copies, and notes the digest of each file under its path from the prefix on. */
    static void copy(Path data, Path target, String prefix, Map<String, String> digests) throws IOException {
        Files.walkFileTree(data, new ClusterCopy(data, target, prefix, digests));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Path relative = data.relativize(folder);
        if (folder.getFileName().toString().matches(LEFT_OUT)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(target.resolve(relative),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return EMPTY.contains(relative.toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String relative = data.relativize(file).toString();
        if (!file.getFileName().toString().matches(LEFT_OUT)) {
            try {
                String digest = relative.equals(CONTROL) ? copyControl(file) : Manifest.copy(file, target.resolve(relative));
                digests.put(prefix + relative, digest);
            } catch (NoSuchFileException gone) {
                Files.deleteIfExists(target.resolve(relative));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /** The log does not mend this one: it is read until two readings are the same, so that none was half written. */
    private String copyControl(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] now = Files.readAllBytes(file);
        while (!Arrays.equals(before, now)) {
            before = now;
            now = Files.readAllBytes(file);
        }
        Path copy = target.resolve(CONTROL);
        Files.write(copy, now);
        return Sha256.of(copy);
    }
}
