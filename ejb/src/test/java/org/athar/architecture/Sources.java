package org.athar.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as text. */
final class Sources {

    /** The root of the project; tests run in the folder of their module. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> MODULES = List.of("ejb", "web", "ear");

    private Sources() {
    }

    /** Files of all modules below {@code src} whose name ends so; the seeded violators are left out. */
    static List<Path> of(String... endings) {
        return MODULES.stream().map(module -> ROOT.resolve(module).resolve("src")).flatMap(folder -> in(folder, endings).stream()).toList();
    }

    /** Files in a folder and below whose name ends so, in order; the seeded violators are left out. */
    static List<Path> in(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.toString().contains("/architecture/seeded/")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Shown in a failure: the path from the root. */
    static String name(Path file) {
        return ROOT.relativize(file.toAbsolutePath().normalize()).toString();
    }
}
