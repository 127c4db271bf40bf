package org.athar.architecture.seeded.engine;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks rule 1: reads a file. */
class ReadsAFile {

    boolean there(Path path) {
        return Files.exists(path);
    }
}
