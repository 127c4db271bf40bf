package org.athar.adversity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.harness.Records;
import org.athar.harness.Suite;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The database is gone for a while, stands still, or its disk is full. Whoever asks is told so; nothing is acknowledged that is not kept;
 * what was typed is not lost; and the application goes on by itself.
 */
class LostDatabaseProof {

    private static final int AWAY_SECONDS = Integer.getInteger("athar.lost.seconds", 60);
    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final String FULL = "size=512m";
    private static final long MOST_LOGGED_BYTES = 2_000_000;

    private final Pulse pulse = new Pulse();

    @BeforeAll
    static void open() throws Exception {
        WorkDesk.open();
    }

    @Test
    void a_database_that_is_gone_for_a_minute_is_missed_in_words_and_found_again() throws Exception {
        pulse.awaitSignIn("huda.aljubouri");
        pulse.awaitSignIn("rania.alhadidi");
        Program program = Program.of("rania.alhadidi");
        try (Desk typing = Desk.of("huda.aljubouri"); Desk reading = Desk.in("ar", "rania.alhadidi")) {
            Form form = SomebodyBeforeAStillDatabaseIT.typed(typing);
            long logged = Files.size(log());
            Suite.servers().killDatabase();
            long gone = System.nanoTime();
            Answer away = program.get("sites/NIN-0001");
            assertEquals("503 API-021 5", away.status() + " " + away.json().getString("code") + " " + away.headers().get("retry-after"));
            assertEquals(503, reading.open("site/list.xhtml"));
            assertEquals("قاعدة البيانات لا تجيب الآن", reading.read("h1"));
            form.send();
            SomebodyBeforeAStillDatabaseIT.requireTold(typing);
            Thread.sleep(Math.max(0, AWAY_SECONDS * 1_000L - Duration.ofNanos(System.nanoTime() - gone).toMillis()));
            long more = Files.size(log()) - logged;
            assertTrue(more < MOST_LOGGED_BYTES, () -> "the log has grown by " + more + " bytes");
            Suite.servers().startDatabaseAgain();
            requireBack("gone for " + AWAY_SECONDS + " s (" + more / 1024 + " KB of log)");
            form.send();
            assertTrue(form.number("NIN").startsWith("NIN-"));
            assertEquals(200, reading.open("site/list.xhtml"));
        }
    }

    @Test
    void a_database_that_stands_still_is_not_waited_for_without_end() throws Exception {
        Program program = Program.of("rania.alhadidi");
        pulse.awaitAnswer();
        List<ProcessHandle> still = processes();
        assertTrue(!still.isEmpty());
        signal("STOP", still);
        try {
            long asked = System.nanoTime();
            assertEquals(503, program.get("sites/NIN-0001").status());
            Duration waited = Duration.ofNanos(System.nanoTime() - asked);
            System.out.printf("before a database that stands still, a program waits for %d ms%n", waited.toMillis());
            assertTrue(waited.toSeconds() < 90, waited::toString);
        } finally {
            signal("CONT", still);
        }
        requireBack("still");
    }

    /** On a disk of its own, which is filled while people and programs write, and emptied again. */
    @Test
    void a_full_disk_keeps_everything_that_was_acknowledged() throws Exception {
        Path data = Suite.servers().instance().postgres();
        Path kept = data.resolveSibling("postgres-kept");
        pulse.awaitAnswer();
        Suite.servers().killDatabase();
        Files.move(data, kept);
        Files.createDirectory(data);
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", FULL, "tmpfs", data.toString()), "a file system can be mounted here");
        try {
            assertTrue(run("cp", "-a", kept + "/.", data + "/"));
            Suite.servers().startDatabaseAgain();
            fillAndEmpty(data);
        } finally {
            Suite.servers().killDatabase();
            run("cp", "-a", data + "/.", kept + "/");
            while (!run("umount", data.toString())) {
                Thread.sleep(200);
            }
            Files.delete(data);
            Files.move(kept, data);
            Suite.servers().startDatabaseAgain();
        }
        requireBack("on its former disk");
    }

    private void fillAndEmpty(Path data) throws Exception {
        pulse.awaitAnswer();
        Standing standing = Standing.before();
        Workers workers = Workers.begin();
        Thread.sleep(3_000);
        Path ballast = data.resolve("ballast");
        run("dd", "if=/dev/zero", "of=" + ballast, "bs=64k");
        long before = workers.acknowledged().values().stream().mapToLong(Long::longValue).sum();
        Thread.sleep(15_000);
        long during = workers.acknowledged().values().stream().mapToLong(Long::longValue).sum() - before;
        Files.delete(ballast);
        if (processes().isEmpty()) {
            Suite.servers().startDatabaseAgain();
        }
        requireBack("full for 15 s, in which " + during + " writes were acknowledged");
        Thread.sleep(3_000);
        standing.requireWhole(workers.end());
        System.out.println("on a disk that was full: acknowledged " + workers.acknowledged());
    }

    private void requireBack(String what) throws Exception {
        Duration answered = pulse.awaitAnswer();
        System.out.printf("a database that was %s: the application answered again after %d ms%n", what, answered.toMillis());
        assertTrue(answered.compareTo(BY_ITSELF) <= 0, answered::toString);
        Records.one("SELECT 1");
    }

    private static Path log() {
        return Suite.servers().instance().logs().resolve("wildfly/server.log");
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(LostDatabaseProof::isOfTheDatabase).toList();
    }

    private static boolean isOfTheDatabase(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), Suite.servers().instance().postgres());
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            run("kill", "-" + name, Long.toString(process.pid()));
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }
}
