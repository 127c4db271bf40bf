package org.athar.operation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.athar.operation.Complaint;

/**
 * A server as a direct child, in a session of its own, so that Ctrl-C reaches the command line alone, which then stops the
 * servers in order. What it prints goes to a log file; the log of the start before is kept beside it.
 */
public final class ServerProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Path lastWords;
    private final Process process;

    private ServerProcess(String name, Path lastWords, Process process) {
        this.name = name;
        this.lastWords = lastWords;
        this.process = process;
    }

    /**
     * Starts it; secrets belong in the environment or in files, never in the command.
     *
     * @param name        what people call it
     * @param output      where it prints to
     * @param lastWords   where to look when it has ended unasked
     * @param environment added to that of this process
     */
    static ServerProcess start(String name, Path output, Path lastWords, Map<String, String> environment, List<String> command) {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID.toString());
        }
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            if (Files.exists(output)) {
                Files.move(output, output.resolveSibling(output.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            builder.redirectOutput(output.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            return new ServerProcess(name, lastWords, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Its process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Completed when it has ended, for whatever reason. */
    public CompletableFuture<ServerProcess> ended() {
        return process.onExit().thenApply(end -> this);
    }

    /** Refuses to go on waiting for a server that has ended. */
    public void requireAlive() {
        if (!process.isAlive()) {
            throw endedUnasked();
        }
    }

    /** Waits for a program that ends by itself; a complaint unless all went well. */
    public void awaitDone() {
        ended().join();
        if (process.exitValue() != 0) {
            throw endedUnasked();
        }
    }

    /** What to tell when it ended though nobody asked it to. */
    public Complaint endedUnasked() {
        long free = lastWords.toFile().getAbsoluteFile().getParentFile().getUsableSpace() / (1024 * 1024);
        if (free < 100) {
            return new Complaint(name + " has ended, and only " + free + " MB are free on the disk of " + lastWords,
                    "Free at least 2 GB and start again");
        }
        return new Complaint(name + " has ended unasked (" + reason(process.exitValue()) + ")",
                "Its last words are in " + lastWords + "; start again when the cause is mended");
    }

    /** Asks it to end, waits, and ends it by force when it does not. */
    public void stop(Signal signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal.send(process.toHandle());
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(int exit) {
        return exit > 128 ? "killed by signal " + (exit - 128) : "exit code " + exit;
    }
}
