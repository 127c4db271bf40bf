package org.athar.operation.instance;

import java.time.Instant;
import java.util.Optional;

/**
 * A process as it was recorded: a number is given to another process some day, so the time of its start belongs to it.
 *
 * @param pid             the process's number
 * @param startedAtMillis when it started, in milliseconds of the epoch
 */
public record RunningProcess(long pid, long startedAtMillis) {

    private static final long TOLERANCE_MILLIS = 2000;

    /** Records a process that runs. */
    public static RunningProcess of(ProcessHandle process) {
        return new RunningProcess(process.pid(), startOf(process));
    }

    /** The process, if it still runs and is the same one. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startOf(process) - startedAtMillis) <= TOLERANCE_MILLIS);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
