package org.athar.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are: the built project, which is only read, and the home folder in which the instances live.
 *
 * @param project the checked-out and built project
 * @param home    the folder of the instances and of the unpacked servers that they share
 */
public record Installation(Path project, Path home) {

    /** The project named by the system property {@code athar.project}, the home named by ATHAR_HOME or {@code ~/.athar}. */
    public static Installation here() {
        String home = System.getenv().getOrDefault("ATHAR_HOME", System.getProperty("user.home") + "/.athar");
        return new Installation(Path.of(System.getProperty("athar.project", ".")).toAbsolutePath().normalize(),
                Path.of(home).toAbsolutePath().normalize());
    }

    /** The folder of one instance. */
    public Path instance(String name) {
        return home.resolve("instances").resolve(name);
    }

    /** The provisioned application server. */
    public Path serverHome() {
        return present(project.resolve("ear/target/server"));
    }

    /** The application. */
    public Path application() {
        return present(project.resolve("ear/target/athar.ear"));
    }

    /** The identity server as published. */
    public Path identityServerArchive() {
        try (Stream<Path> files = Files.list(present(project.resolve("ear/target/keycloak")))) {
            List<Path> archives = files.filter(file -> file.toString().endsWith(".zip")).toList();
            if (archives.size() != 1) {
                throw notBuilt(project.resolve("ear/target/keycloak"));
            }
            return archives.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path path) {
        if (!Files.exists(path)) {
            throw notBuilt(path);
        }
        return path;
    }

    private static Complaint notBuilt(Path path) {
        return new Complaint(path + " is missing, so the project is not built", "Run mvn package, or start by ./athar, which does it");
    }
}
