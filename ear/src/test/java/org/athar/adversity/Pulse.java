package org.athar.adversity;

import java.time.Duration;
import org.athar.harness.Program.Answer;

/** Asks the application, as a program, until it gives a record from the database. */
final class Pulse {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int OK = 200;

    private final SignedIn program = new SignedIn("rania.alhadidi");

    /** How long it took to answer, from now on. */
    Duration awaitAnswer() throws InterruptedException {
        long begun = System.nanoTime();
        while (program.get("sites/NIN-0001").map(Answer::status).filter(status -> status == OK).isEmpty()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new AssertionError("The application has not answered for " + PATIENCE);
            }
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The sign-in server has the same database; it may answer once with a connection that has died with it. */
    Duration awaitSignIn(String username) throws InterruptedException {
        long begun = System.nanoTime();
        while (new SignedIn(username).get("me").isEmpty()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new AssertionError("Nobody could sign in for " + PATIENCE);
            }
            Thread.sleep(200);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
