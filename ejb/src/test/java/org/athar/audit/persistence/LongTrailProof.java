package org.athar.audit.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.athar.operation.server.Database;
import org.athar.workbench.VerifierOfSmallMeans;
import org.athar.workbench.Workbench;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * A trail as a country leaves it: written by the real triggers, linked as the job links it, verified by a process that has little memory.
 * What is looked at every second, and the memory of the verification, do not grow with it.
 */
class LongTrailProof {

    /** Rows are made once and changed nine times; four changes in five come five to an entry, and for each entry four are only read. */
    private static final int CHANGES = Integer.getInteger("athar.trail.changes", 200_000);
    private static final int HEAP_MEGABYTES = Integer.getInteger("athar.trail.heap", 48);
    private static final int BATCH = 2_000;
    private static final int PER_TRANSACTION = 20;
    private static final String WRITE = """
            DO $$
            DECLARE
                entry uuid;
                people uuid[] := '{}';
            BEGIN
                FOR done IN 0 .. %1$d / 5 - 1 LOOP
                    entry := uuidv7();
                    PERFORM set_config('athar.entry', entry::text, true);
                    IF done %% 10 = 0 THEN
                        people := ARRAY(SELECT uuidv7() FROM generate_series(1, 5));
                        INSERT INTO staff_member (id, version, name_en, institution, profession, active_from)
                            SELECT id, 0, 'Somebody ' || done, repeat('Office of ' || done || ' ', 5), 'investigator', current_date
                            FROM unnest(people) id;
                    ELSE
                        UPDATE staff_member SET version = version + 1, profession = 'investigator ' || done WHERE id = ANY (people);
                    END IF;
                    INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, subject_id, sensitivity)
                        SELECT CASE WHEN n = 0 THEN entry ELSE uuidv7() END, date_trunc('microseconds', clock_timestamp()), 'somebody',
                            'READ_SELF', CASE WHEN n = 0 THEN 'CHANGED' ELSE 'READ' END, 'staff_member', people[1], 'S2'
                        FROM generate_series(0, 4) n;
                    IF done %% %2$d = 0 THEN
                        COMMIT;
                    END IF;
                END LOOP;
            END
            $$""";

    private final Database database = Workbench.here().emptyDatabase("long_trail");

    @Test
    void is_linked_from_where_the_chain_ends_and_verified_with_little_memory() throws Exception {
        Flyway.configure().dataSource(database.url(), Database.OWNER, database.ownerPassword()).locations("classpath:db/migration")
                .outOfOrder(true).load().migrate();
        Instant begun = Instant.now();
        // Not by plans of a session that has seen the tables empty.
        run("SET timezone = 'UTC'", WRITE.formatted(CHANGES / 100, PER_TRANSACTION), "ANALYZE");
        run("SET timezone = 'UTC'", WRITE.formatted(CHANGES - CHANGES / 100, PER_TRANSACTION), "VACUUM ANALYZE");
        say("%d changes written by their triggers in %.1f s", CHANGES, since(begun));
        linkAll();
        run("VACUUM ANALYZE");
        String plan = read("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + Linking.SINCE.replace("?::xid8", "athar_linked_until()")
                .replace("?", Integer.toString(BATCH)));
        System.out.println(plan);
        assertTrue(plan.contains("Index Cond: ((transaction_id >= ") && !plan.contains("Seq Scan on audit_link")
                && !plan.contains("Seq Scan on audit_entry_at_first"), "from where the chain ends");
        int rounds = 100;
        begun = Instant.now();
        try (Connection superuser = Workbench.here().superuser(database)) {
            superuser.setAutoCommit(false);
            for (int i = 0; i < rounds; i++) {
                assertEquals(0, link(superuser));
            }
        }
        say("looking for what waits, with %s entries linked, takes %.1f ms", read("SELECT count(*) FROM audit_link"),
                since(begun) * 1_000 / rounds);
        assertEquals(0, verify());
        run("SET session_replication_role = replica; UPDATE audit_row SET digest = sha256('x'); UPDATE staff_member SET profession = 'x'");
        assertEquals(1, verify(), "and a ruined one is told of");
    }

    private void linkAll() throws SQLException {
        Instant begun = Instant.now();
        int entries = 0;
        try (Connection superuser = Workbench.here().superuser(database)) {
            superuser.setAutoCommit(false);
            for (int linked = link(superuser); linked > 0; linked = link(superuser)) {
                entries += linked;
            }
        }
        say("%d entries linked in %.1f s", entries, since(begun));
    }

    private int verify() throws Exception {
        long spilled = Long.parseLong(read("SELECT temp_bytes FROM pg_stat_database WHERE datname = current_database()"));
        Instant begun = Instant.now();
        Process verifier = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                VerifierOfSmallMeans.class.getName(), database.url(), Database.VERIFY, database.verifyPassword()).inheritIO().start();
        int ended = verifier.waitFor();
        double seconds = since(begun);
        run("SELECT pg_stat_force_next_flush()");
        say("verified in %.1f s with a heap of %d MB; the database wrote %d MB of %s beside", seconds, HEAP_MEGABYTES,
                (Long.parseLong(read("SELECT temp_bytes FROM pg_stat_database WHERE datname = current_database()")) - spilled) >> 20,
                read("SELECT pg_size_pretty(pg_database_size(current_database()))"));
        return ended;
    }

    private int link(Connection superuser) throws SQLException {
        int linked = Linking.link(superuser, Instant.now().truncatedTo(ChronoUnit.MICROS), BATCH);
        superuser.commit();
        return linked;
    }

    private void run(String... statements) throws SQLException {
        try (Connection superuser = Workbench.here().superuser(database); Statement statement = superuser.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private String read(String query) throws SQLException {
        try (Connection superuser = Workbench.here().superuser(database);
                Statement statement = superuser.createStatement(); ResultSet row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return String.join("\n", found);
        }
    }

    private static double since(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis() / 1e3;
    }

    private static void say(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }
}
