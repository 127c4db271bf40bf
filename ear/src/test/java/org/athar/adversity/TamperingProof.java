package org.athar.adversity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.athar.adversity.Tamperings.Way;
import org.athar.harness.Verification;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Finding;
import org.athar.operation.verify.Report;
import org.athar.whole.program.Haste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever changes the database by hand, in whatever way, is found out: a thousand random changes, each in a transaction that is rolled
 * back. And while people and programs write, a verification finds nothing.
 */
@ExtendWith(Haste.class)
class TamperingProof {

    private static final int COUNT = Integer.getInteger("athar.tampering.count", 1_000);
    private static final int CLEAN = Integer.getInteger("athar.tampering.clean", 200);
    private static final long SEED = Long.getLong("athar.seed", 20261129);

    @Test
    void every_change_by_hand_is_found() throws Exception {
        Report before = Verification.ofTheSuite();
        assertEquals(List.of(), before.findings());
        Map<String, Way> ways = Tamperings.all(before.number());
        List<String> names = List.copyOf(ways.keySet());
        Map<String, Integer> counted = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        long nanos = 0;
        try (Superuser superuser = Superuser.open()) {
            for (int at = 0; at < COUNT; at++) {
                String name = names.get(at % names.size());
                String done = apply(superuser, ways.get(name), new Random(SEED + at));
                long begun = System.nanoTime();
                List<Finding> findings = AuditVerification.findings(superuser.connection(), before.number(), before.head());
                nanos += System.nanoTime() - begun;
                superuser.rollback();
                counted.merge(name, 1, Integer::sum);
                if (findings.stream().noneMatch(finding -> ways.get(name).foundAs().contains(finding.kind()))) {
                    missed.add(name + ": " + done + "; seed " + (SEED + at) + "; found " + findings);
                }
            }
        }
        counted.forEach((name, count) -> System.out.printf("%6d  %s%n", count, name));
        System.out.printf("%d tamperings, %d missed; a verification of %d entries, %d values and %d rows takes %.2f s%n", COUNT,
                missed.size(), before.entries(), before.changes(), before.rows(), nanos / 1e9 / COUNT);
        assertTrue(missed.isEmpty(), () -> missed.size() + " missed:\n" + String.join("\n", missed));
    }

    @Test
    void no_alarm_is_false_while_people_and_programs_write() throws Exception {
        WorkDesk.open();
        Workers workers = Workers.begin();
        Report last = Verification.ofTheSuite();
        List<String> alarms = new ArrayList<>();
        for (int at = 0; at < CLEAN; at++) {
            Report now = Verification.since(last);
            alarms.addAll(now.findings().stream().map(Finding::sentence).toList());
            last = now;
        }
        System.out.printf("%d verifications, of %d entries in the end, beside %s acknowledged writes: %d alarms%n", CLEAN, last.entries(),
                workers.acknowledged(), alarms.size());
        Standing.before().requireWhole(workers.end());
        assertEquals(List.of(), alarms);
    }

    private static String apply(Superuser superuser, Way way, Random random) throws SQLException {
        while (true) {
            superuser.begin();
            String done = way.step().apply(superuser, random);
            if (done != null) {
                return done;
            }
            superuser.rollback();
        }
    }
}
