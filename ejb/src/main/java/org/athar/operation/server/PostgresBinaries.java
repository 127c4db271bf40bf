package org.athar.operation.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.athar.operation.instance.Folders;
import org.athar.operation.Complaint;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path into the home that all instances share. */
final class PostgresBinaries {

    /** The major version whose clusters these programs can open. */
    static final String MAJOR_VERSION = "18";

    private PostgresBinaries() {
    }

    /** The folder that holds {@code bin}, unpacked now if it is not there yet. */
    static Path in(Path home) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).replace(' ', '_');
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        Path folder = home.resolve("postgresql-" + MAJOR_VERSION + "-" + machine);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream("/postgres-" + system + "-" + machine + ".txz")) {
            if (archive == null) {
                throw new Complaint("No PostgreSQL is packed for " + system + " on " + machine,
                        "Name a PostgreSQL server of your own in settings.properties; docs/operating/configure.md says how");
            }
            Path fresh = Folders.fresh(folder);
            unpack(archive, fresh);
            Folders.putInPlace(fresh, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = Folders.inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    if (entry.getName().contains("bin/")) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }
}
