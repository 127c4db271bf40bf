package org.athar.operation.command;

import java.time.Duration;
import java.util.Optional;

import org.athar.operation.Complaint;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;
import org.athar.operation.server.Signal;

/** {@code stop}: asks the command line that holds the instance to stop it, and stops what a killed one has left behind. */
public final class Stop {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 100;

    private final Terminal terminal;

    /** Prints to the given terminal. */
    public Stop(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns when nothing of the instance runs; says so when nothing did. */
    public void execute(InstanceHome instance) {
        if (!stopIfRunning(instance)) {
            terminal.say("The instance " + instance.name() + " does not run.");
        }
    }

    /** As above, and false if nothing ran. */
    boolean stopIfRunning(InstanceHome instance) {
        Optional<RunRecord> record = RunRecord.read(instance.run());
        if (record.isEmpty()) {
            return false;
        }
        Optional<ProcessHandle> launcher = Optional.ofNullable(record.get().processes().get("launcher")).flatMap(RunningProcess::find);
        launcher.ifPresent(process -> {
            terminal.say("Athar stops the instance " + instance.name() + " ...");
            Signal.TERMINATE.send(process);
            awaitEnd(process, instance);
        });
        new Leftovers(terminal).end(instance);
        terminal.say("Stopped; the data are kept.");
        return true;
    }

    private static void awaitEnd(ProcessHandle process, InstanceHome instance) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > end) {
                throw new Complaint("The instance " + instance.name() + " has not stopped within " + PATIENCE.toSeconds() + " seconds",
                        "End the process " + process.pid() + " by hand and run ./athar stop again, which stops its servers");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
