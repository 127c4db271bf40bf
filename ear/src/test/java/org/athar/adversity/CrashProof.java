package org.athar.adversity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.athar.adversity.Deed.Kind;
import org.athar.harness.Records;
import org.athar.harness.Suite;
import org.athar.whole.program.Haste;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The database and the application are ended, again and again, by the signal that nobody can answer, while people and programs write.
 * What was acknowledged stands, once, and nothing by halves; and the application answers again by itself once its database does.
 */
@ExtendWith(Haste.class)
class CrashProof {

    private static final int DATABASE = Integer.getInteger("athar.crash.database", 200);
    private static final int SESSIONS = Integer.getInteger("athar.crash.sessions", 40);
    private static final int APPLICATION = Integer.getInteger("athar.crash.application", 50);
    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final int LONGEST_WORK_MILLIS = 900;
    private static final int LONGEST_WORK_BETWEEN_STARTS_MILLIS = 6_000;

    private final Random random = new Random(Long.getLong("athar.seed", 20261129));
    private final Pulse pulse = new Pulse();

    private interface Blow {
        /** How long the application then took to answer. */
        Duration fall() throws Exception;
    }

    @BeforeAll
    static void open() throws Exception {
        WorkDesk.open();
        // The servers of tests force nothing to disk until the database is started again.
        Suite.servers().killDatabase();
        Suite.servers().startDatabaseAgain();
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_database_is_killed() throws Exception {
        under("kills of the database", DATABASE, LONGEST_WORK_MILLIS, () -> {
            Suite.servers().killDatabase();
            Thread.sleep(random.nextInt(200));
            Suite.servers().startDatabaseAgain();
            return pulse.awaitAnswer();
        });
        Duration signedIn = pulse.awaitSignIn("rania.alhadidi");
        System.out.printf("signed in after %d ms%n", signedIn.toMillis());
        assertTrue(signedIn.compareTo(BY_ITSELF) <= 0, signedIn::toString);
    }

    @Test
    void nothing_acknowledged_is_lost_when_single_sessions_of_the_database_are_killed() throws Exception {
        under("kills of single sessions", SESSIONS, LONGEST_WORK_MILLIS, () -> {
            List<String> sessions = Records.read("SELECT pid FROM pg_stat_activity WHERE usename = 'athar_app'");
            sessions.stream().skip(random.nextInt(sessions.size())).findFirst().map(Long::valueOf).flatMap(ProcessHandle::of)
                    .ifPresent(ProcessHandle::destroyForcibly);
            return pulse.awaitAnswer();
        });
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_application_is_killed() throws Exception {
        under("kills of the application", APPLICATION, LONGEST_WORK_BETWEEN_STARTS_MILLIS, () -> {
            Suite.servers().killApplication();
            WorkDesk.startWithTheApplication();
            Duration answered = pulse.awaitAnswer();
            WorkDesk.awaitOpen();
            return answered;
        });
    }

    private void under(String what, int times, int longestMillis, Blow blow) throws Exception {
        pulse.awaitAnswer();
        Standing standing = Standing.before();
        Workers workers = Workers.begin();
        Duration[] answered = new Duration[times];
        long begun = System.nanoTime();
        for (int at = 0; at < times; at++) {
            Thread.sleep(100 + random.nextInt(longestMillis));
            answered[at] = blow.fall();
        }
        Thread.sleep(longestMillis);
        standing.requireWhole(workers.end());
        Arrays.sort(answered);
        System.out.printf("%d %s in %d s; acknowledged %s; the application answered again after %d ms at the median, %d ms at worst%n",
                times, what, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), workers.acknowledged(),
                answered[times / 2].toMillis(), answered[times - 1].toMillis());
        assertTrue(answered[times - 1].compareTo(BY_ITSELF) <= 0, () -> "answered after " + answered[times - 1]);
        assertEquals(Kind.values().length, workers.acknowledged().size(), "each kind of work was done");
    }
}
