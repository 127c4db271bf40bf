package org.athar.operation.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;
import org.athar.operation.server.Signal;

/** Servers that a killed command line has left behind: ended by their recorded numbers, and only if they are the same processes. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Terminal terminal;

    Leftovers(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Ends them in the opposite order of their start. */
    void end(InstanceHome instance) {
        Optional<RunRecord> record = RunRecord.read(instance.run());
        if (record.isEmpty()) {
            return;
        }
        List<Map.Entry<String, RunningProcess>> processes = new ArrayList<>(record.get().processes().entrySet());
        Collections.reverse(processes);
        for (Map.Entry<String, RunningProcess> entry : processes) {
            if (!entry.getKey().equals("launcher")) {
                entry.getValue().find().ifPresent(process -> end(entry.getKey(), process));
            }
        }
        instance.run().toFile().delete();
    }

    private void end(String name, ProcessHandle process) {
        terminal.say("  A server of an earlier run is still there and is stopped: " + name);
        (name.equals("postgres") ? Signal.INTERRUPT : Signal.TERMINATE).send(process);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Thread.onSpinWait();
            pause();
        }
        process.destroyForcibly();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
