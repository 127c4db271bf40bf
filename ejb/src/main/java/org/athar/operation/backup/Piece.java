package org.athar.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A piece of the database's log (a WAL segment) by its name: eight digits for the timeline, sixteen for its place in the log.
 *
 * @param name 24 hexadecimal digits
 */
record Piece(String name) {

    private static final int TIMELINE = 8;
    private static final int LOG = 16;
    private static final int RADIX = 16;
    private static final long PIECES_OF_A_LOG = 0x100;
    private static final String ENDING = ".gz";

    /** The piece that an archived file is or tells about; empty for what belongs to no piece. */
    static Optional<Piece> of(Path archived) {
        String name = archived.getFileName().toString();
        return name.matches("[0-9A-F]{24}.*") ? Optional.of(new Piece(name.substring(0, TIMELINE + LOG))) : Optional.empty();
    }

    /** Its place in the log, on whichever timeline. */
    long place() {
        return Long.parseLong(name.substring(TIMELINE, LOG), RADIX) * PIECES_OF_A_LOG + Long.parseLong(name.substring(LOG), RADIX);
    }

    /** The line of the database's history that it was written on. */
    int timeline() {
        return Integer.parseInt(name.substring(0, TIMELINE), RADIX);
    }

    /** Its archived file. */
    Path in(Path log) {
        return log.resolve(name + ENDING);
    }

    /** Everything in an archive, in the order of the names; what is being written is left out. */
    static List<Path> archived(Path log) throws IOException {
        if (!Files.isDirectory(log)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(log)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9A-F]{8}.*")).sorted().toList();
        }
    }

    /** The first place after this piece's that is in the archive on no timeline, though later ones are. */
    Optional<String> gapAfter(Path log) throws IOException {
        SortedSet<Long> places = new TreeSet<>();
        for (Path file : archived(log)) {
            if (file.getFileName().toString().matches("[0-9A-F]{24}\\.gz")) {
                of(file).map(Piece::place).filter(place -> place >= place()).ifPresent(places::add);
            }
        }
        long expected = place();
        for (long place : places) {
            if (place != expected) {
                return Optional.of("%s%08X%08X".formatted(name.substring(0, TIMELINE), expected / PIECES_OF_A_LOG,
                        expected % PIECES_OF_A_LOG));
            }
            expected++;
        }
        return Optional.empty();
    }
}
