package org.athar.operation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a database server that was ended by force has left in its folder: processes that it had begun and that have not noticed yet,
 * and the lock file. PostgreSQL refuses to start beside either, and would take any process that has the number by now for its own.
 */
final class FormerServer {

    private static final Path PROCESSES = Path.of("/proc");

    private final Path data;

    private FormerServer(Path data) {
        this.data = data;
    }

    /** Ends what is left of a server that has ended; one that lives is left alone, and PostgreSQL says so by itself. */
    static void clear(Path data) {
        if (Files.exists(PROCESSES.resolve("self/cwd"))) {
            new FormerServer(data.toAbsolutePath()).clear();
        }
    }

    private void clear() {
        try {
            Path lock = data.resolve("postmaster.pid");
            List<ProcessHandle> left = ProcessHandle.allProcesses().filter(this::worksHere).toList();
            if (Files.exists(lock) && left.stream().noneMatch(process -> isNamedBy(lock, process))) {
                left.forEach(ProcessHandle::destroyForcibly);
                left.forEach(process -> process.onExit().join());
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL's processes work in the folder of their data; one that has ended, but is still listed, works nowhere. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(PROCESSES.resolve(Long.toString(process.pid())).resolve("cwd"), data);
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean isNamedBy(Path lock, ProcessHandle process) {
        try {
            Optional<String> named = Files.readAllLines(lock).stream().findFirst();
            return named.filter(number -> number.equals(Long.toString(process.pid()))).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
