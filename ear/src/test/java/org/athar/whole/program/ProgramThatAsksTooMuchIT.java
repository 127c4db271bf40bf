package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.harness.Records;
import org.junit.jupiter.api.Test;

/** Who asks more than one person can need is looked at first, and has to wait then: as a program and at the pages, and nobody else. */
class ProgramThatAsksTooMuchIT {

    private static final String WHO = "rozhin.sharif";
    private static final String TASKS = "SELECT count(*) FROM task WHERE text_key = 'task.pace.look' AND '" + WHO
            + "' = ANY (arguments) AND role = 'DATA_PROTECTION_OFFICER'";
    private static final String ENTRIES = "SELECT count(*) FROM audit_entry WHERE operation = 'WATCH_PACE' AND account = '" + WHO + "'";
    private static final int AT_ONCE = 100;
    private static final int TURNS = 40;

    private static List<Integer> ask(Program program) {
        return IntStream.range(0, AT_ONCE).parallel().mapToObj(at -> program.get("self").status()).toList();
    }

    @Test
    void is_looked_at_before_it_has_to_wait() {
        Program program = Program.of(WHO);
        List<Integer> before = new ArrayList<>();
        for (int turn = 0; turn < TURNS && "0".equals(Records.one(ENTRIES)); turn++) {
            before.addAll(ask(program));
        }
        assertEquals(List.of(200), before.stream().distinct().toList(), "it is answered until somebody was told to look");
        assertTrue(before.size() > AT_ONCE, before.size() + " requests are nothing to look at");
        assertEquals("1 1", Records.one(TASKS) + " " + Records.one(ENTRIES));
        List<Integer> after = new ArrayList<>();
        for (int turn = 0; turn < TURNS && !after.contains(429); turn++) {
            after.addAll(ask(program));
        }
        assertEquals(List.of(200, 429), after.stream().distinct().sorted().toList());
        Answer blocked = IntStream.range(0, AT_ONCE).mapToObj(at -> program.get("sites/NIN-0001")).filter(one -> one.status() == 429)
                .findFirst().orElseThrow();
        assertEquals("API-016 urn:athar:problem:too-many-requests", blocked.json().getString("code") + " "
                + blocked.json().getString("type"));
        int seconds = Integer.parseInt(blocked.headers().get("retry-after"));
        assertTrue(seconds >= 1 && seconds <= 10, () -> blocked.headers().toString());
        assertEquals("1 1", Records.one(TASKS) + " " + Records.one(ENTRIES), "one task, however much is asked");
        assertEquals(200, Program.of("rania.alhadidi").get("self").status(), "nobody else has to wait");
    }
}
