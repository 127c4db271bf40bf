package org.athar.operation;

import java.io.PrintStream;
import java.time.Duration;

/** What the person at the terminal reads: one line for each step, with the seconds it took. */
public final class Terminal {

    private final PrintStream out;
    private long beginning = System.nanoTime();

    /** Writes to the given stream; steps are timed from now on. */
    public Terminal(PrintStream out) {
        this.out = out;
    }

    /** A terminal that says nothing, for tests. */
    public static Terminal silent() {
        return new Terminal(new PrintStream(PrintStream.nullOutputStream()));
    }

    /** Steps are timed from now on: what came before was somebody typing. */
    public synchronized void restart() {
        beginning = System.nanoTime();
    }

    /** Prints a line as it is. */
    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Prints that a step is done, and how long after the start. */
    public void done(String step) {
        say("  %5.1f s  %s".formatted(elapsed().toMillis() / 1000.0, step));
    }

    /** Time since this terminal was opened. */
    public synchronized Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beginning);
    }
}
