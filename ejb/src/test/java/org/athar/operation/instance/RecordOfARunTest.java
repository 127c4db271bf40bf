package org.athar.operation.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordOfARunTest {

    @TempDir
    Path folder;

    @Test
    void is_read_as_it_was_written_and_in_the_order_of_the_start() {
        Map<String, RunningProcess> processes = new LinkedHashMap<>();
        processes.put("postgres", new RunningProcess(7, 1_795_416_376_800L));
        processes.put("keycloak", new RunningProcess(5, 1_795_416_376_900L));
        RunRecord record = new RunRecord("http://127.0.0.1:8080/", processes);
        Path file = folder.resolve("run.json");
        record.write(file);
        RunRecord read = RunRecord.read(file).orElseThrow();
        assertEquals(record, read);
        assertEquals(List.of("postgres", "keycloak"), List.copyOf(read.processes().keySet()));
    }

    @Test
    void finds_a_process_that_still_runs() {
        RunningProcess self = RunningProcess.of(ProcessHandle.current());
        assertEquals(Optional.of(ProcessHandle.current()), self.find());
    }

    @Test
    void never_takes_another_process_for_the_recorded_one_though_it_has_its_number() {
        RunningProcess self = RunningProcess.of(ProcessHandle.current());
        assertTrue(new RunningProcess(self.pid(), self.startedAtMillis() - 60_000).find().isEmpty());
    }

    @Test
    void is_absent_where_nothing_was_started() {
        assertTrue(RunRecord.read(folder.resolve("none.json")).isEmpty());
    }
}
