package org.athar.operation.server;

import org.athar.operation.instance.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's programs: unpacked and built for PostgreSQL once, into the home that all instances share. */
final class KeycloakDistribution {

    private KeycloakDistribution() {
    }

    /** The folder of the built distribution, made now if it is not there yet, which takes about a minute. */
    static Path in(Path home, Path archive) {
        String name = archive.getFileName().toString().replaceAll("^keycloak-quarkus-dist-(.*)\\.zip$", "keycloak-$1");
        Path folder = home.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Path fresh = Folders.fresh(folder);
            unpack(archive, fresh);
            build(fresh, home.resolve(name + "-build.log"));
            Folders.putInPlace(fresh, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // The archive has one folder at its top, which is left out.
                String below = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = Folders.inside(folder, below);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static void build(Path folder, Path log) {
        ServerProcess.start("The building of Keycloak", log, log,
                Map.of("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1", "JAVA_HOME", System.getProperty("java.home")),
                List.of("sh", folder.resolve("bin/kc.sh").toString(), "build", "--db=postgres", "--health-enabled=true")).awaitDone();
    }
}
