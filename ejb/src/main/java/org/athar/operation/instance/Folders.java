package org.athar.operation.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes folders beside and moves them into place, so that one that exists is complete, even when two make it at once or one is stopped. */
public final class Folders {

    private Folders() {
    }

    /** An empty folder beside the wanted one. */
    public static Path fresh(Path wanted) throws IOException {
        Files.createDirectories(wanted.getParent());
        return Files.createTempDirectory(wanted.getParent(), wanted.getFileName() + ".unpacking");
    }

    /** Gives the folder its name; when another has been faster, its one stays. */
    public static void putInPlace(Path fresh, Path wanted) throws IOException {
        try {
            Files.move(fresh, wanted);
        } catch (IOException e) {
            if (!Files.isDirectory(wanted)) {
                throw e;
            }
            delete(fresh);
        }
    }

    /** The entry's place in the folder; an entry that points outside is refused. */
    public static Path inside(Path folder, String entry) throws IOException {
        Path target = folder.resolve(entry).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive's entry " + entry + " points outside the folder");
        }
        return target;
    }

    /** Deletes a folder with all it holds. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
