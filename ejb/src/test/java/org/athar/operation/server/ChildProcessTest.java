package org.athar.operation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.athar.operation.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void that_was_killed_is_named_with_the_signal_and_its_log() {
        ServerProcess child = start("kill -9 $$");
        child.ended().join();
        Complaint complaint = assertThrows(Complaint.class, child::requireAlive);
        assertEquals("Sleeper has ended unasked (killed by signal 9). Its last words are in " + folder.resolve("child.log")
                + "; start again when the cause is mended.", complaint.getMessage());
    }

    @Test
    void that_gave_up_is_named_with_its_exit_code() {
        ServerProcess child = start("exit 3");
        child.ended().join();
        assertTrue(child.endedUnasked().getMessage().contains("(exit code 3)"));
    }

    @Test
    void that_has_a_task_is_done_only_if_it_says_so() {
        start("exit 0").awaitDone();
        assertThrows(Complaint.class, () -> start("exit 3").awaitDone());
    }

    @Test
    void that_ends_when_asked_is_given_the_time() throws Exception {
        ServerProcess child = start("trap 'echo goodbye; exit 0' TERM; echo begun; while :; do sleep 0.05; done");
        awaitWord("begun");
        child.stop(Signal.TERMINATE, Duration.ofSeconds(10));
        assertTrue(Files.readString(folder.resolve("child.log")).contains("goodbye"));
    }

    @Test
    void that_does_not_end_when_asked_is_ended_by_force() throws Exception {
        ServerProcess child = start("trap '' TERM INT; echo begun; while :; do sleep 0.05; done");
        awaitWord("begun");
        child.stop(Signal.TERMINATE, Duration.ofMillis(300));
        assertFalse(child.handle().isAlive());
    }

    @Test
    void leaves_the_log_of_the_start_before_beside_the_new_one() throws Exception {
        start("echo first").ended().join();
        start("echo second").ended().join();
        assertEquals("first\n", Files.readString(folder.resolve("child.log.1")));
        assertEquals("second\n", Files.readString(folder.resolve("child.log")));
    }

    @Test
    void that_never_answers_is_not_waited_for_for_ever() {
        ServerProcess child = start("sleep 30");
        try {
            assertThrows(Complaint.class, () -> Patience.until(Duration.ofMillis(200), child, () -> false));
        } finally {
            child.stop(Signal.TERMINATE, Duration.ofSeconds(5));
        }
    }

    @Test
    void that_has_died_is_not_waited_for_at_all() {
        ServerProcess child = start("exit 1");
        child.ended().join();
        assertThrows(Complaint.class, () -> Patience.until(Duration.ofMinutes(5), child, () -> false));
    }

    private ServerProcess start(String script) {
        Path log = folder.resolve("child.log");
        return ServerProcess.start("Sleeper", log, log, Map.of(), List.of("sh", "-c", script));
    }

    private void awaitWord(String word) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Files.readString(folder.resolve("child.log")).contains(word)) {
            assertTrue(System.nanoTime() < end, "the child has not begun");
            Thread.sleep(20);
        }
    }
}
