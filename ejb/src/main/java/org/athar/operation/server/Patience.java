package org.athar.operation.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.athar.operation.Complaint;

/** Waits for a server to answer, but not for one that has ended, and not for ever. */
final class Patience {

    private static final long PAUSE_MILLIS = 150;

    private Patience() {
    }

    /** Fails when the limit is over. */
    static void until(Duration limit, ServerProcess server, BooleanSupplier answered) {
        if (!within(limit, server, answered)) {
            throw new Complaint(server.name() + " has not answered within " + limit.toSeconds() + " seconds",
                    "See its log in the instance's folder log; on a slow machine, start again");
        }
    }

    /** False when the limit is over. */
    static boolean within(Duration limit, ServerProcess server, BooleanSupplier answered) {
        long end = System.nanoTime() + limit.toNanos();
        while (!answered.getAsBoolean()) {
            server.requireAlive();
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Complaint("The start was interrupted", "Start again", e);
            }
        }
        return true;
    }
}
