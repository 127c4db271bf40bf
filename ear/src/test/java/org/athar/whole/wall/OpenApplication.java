package org.athar.whole.wall;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.athar.harness.Suite;
import org.athar.operation.Installation;

/**
 * The application of the suite with the first wall taken down: its matrix opens everything to everybody, everywhere. It is made from
 * the sources of the product with a few words changed, exists in the folder of the tests alone, and makes room for the product again.
 */
final class OpenApplication implements AutoCloseable {

    private static final Path PROJECT = Path.of(System.getProperty("athar.project"));
    private static final Path SOURCES = PROJECT.resolve("ejb/src/main/java/org/athar/security");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private OpenApplication() {
    }

    /** Puts it in the place of the product. */
    static OpenApplication deployed() throws IOException {
        Path folder = Files.createDirectories(PROJECT.resolve("ear/target/open-application"));
        Path classes = compiled(folder);
        Path opened = folder.resolve("athar.ear");
        Files.copy(Installation.here().application(), opened, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem ear = FileSystems.newFileSystem(URI.create("jar:" + opened.toUri()), Map.of())) {
            Path inner = folder.resolve("ejb.jar");
            Files.copy(ear.getPath("ejb.jar"), inner, StandardCopyOption.REPLACE_EXISTING);
            replace(inner, classes);
            Files.copy(inner, ear.getPath("ejb.jar"), StandardCopyOption.REPLACE_EXISTING);
        }
        deploy(opened);
        return new OpenApplication();
    }

    private static Path compiled(Path folder) throws IOException {
        Path matrix = changed(folder, "access/AccessMatrix.java", Map.of(
                "return Optional.ofNullable(cells.get(operation).get(role));", "return Optional.of(Sensitivity.S4);",
                "return roles.stream().map(role -> ceiling(operation, role)).flatMap(Optional::stream).max(Sensitivity::compareTo);",
                "return Optional.of(Sensitivity.S4);",
                "return Set.copyOf(cells.get(operation).keySet());", "return Set.of(Role.values());"));
        Path actor = changed(folder, "Actor.java", Map.of("return new Scope(everywhere, ids);", "return new Scope(true, Map.of());"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", classes.toString(), "-cp",
                System.getProperty("java.class.path"), matrix.toString(), actor.toString());
        if (result != 0) {
            throw new IllegalStateException("the sources with a few words changed do not compile");
        }
        return classes;
    }

    private static Path changed(Path folder, String source, Map<String, String> words) throws IOException {
        String text = Files.readString(SOURCES.resolve(source));
        for (Map.Entry<String, String> word : words.entrySet()) {
            if (!text.contains(word.getKey())) {
                throw new IllegalStateException(source + " no longer says " + word.getKey());
            }
            text = text.replace(word.getKey(), word.getValue());
        }
        Path changed = folder.resolve("sources").resolve(source);
        Files.createDirectories(changed.getParent());
        return Files.writeString(changed, text);
    }

    private static void replace(Path jar, Path classes) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                Stream<Path> made = Files.walk(classes)) {
            List<Path> files = made.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Files.copy(file, inside.getPath(classes.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void deploy(Path application) throws IOException {
        Path place = Suite.servers().instance().deployedApplication();
        Path deployed = place.resolveSibling(place.getFileName() + ".deployed");
        Path failed = place.resolveSibling(place.getFileName() + ".failed");
        Files.deleteIfExists(deployed);
        Files.deleteIfExists(failed);
        Files.copy(application, place, StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(place.resolveSibling(place.getFileName() + ".dodeploy"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(deployed)) {
            if (Files.exists(failed) || System.nanoTime() > end) {
                throw new IllegalStateException("the server does not take " + application);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        deploy(Installation.here().application());
    }
}
