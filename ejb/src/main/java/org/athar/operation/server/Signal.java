package org.athar.operation.server;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How a server is asked to end. */
public enum Signal {

    /** The usual request. */
    TERMINATE,
    /** To PostgreSQL: end now, rolling back what is open, without waiting for those who are connected. */
    INTERRUPT;

    /** Sends it. */
    public void send(ProcessHandle process) {
        if (this == TERMINATE) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
