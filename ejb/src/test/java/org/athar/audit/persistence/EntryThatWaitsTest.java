package org.athar.audit.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Workbench;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Linking looks only at what was written since the last link, and yet passes no entry by, whenever and wherever it was committed. */
@AtTheWorkbench
class EntryThatWaitsTest {

    private static final long ANOTHER_EPOCH = 1L << 32;
    private static final int BATCH = 2_000;
    private static Database database;

    @BeforeAll
    static void anEmptyTrail() {
        database = Workbench.here().emptyDatabase("waiting");
        Flyway.configure().dataSource(database.url(), Database.OWNER, database.ownerPassword()).locations("classpath:db/migration")
                .outOfOrder(true).load().migrate();
    }

    @Test
    void is_linked_once_whichever_of_two_that_are_open_at_once_ends_first() throws SQLException {
        link(BATCH);
        for (boolean olderFirst : List.of(true, false)) {
            try (Connection older = open(); Connection younger = open()) {
                UUID first = enter(older, null);
                UUID second = enter(younger, null);
                UUID third = committed();
                (olderFirst ? older : younger).commit();
                assertEquals(olderFirst ? 1 : 0, link(BATCH), "nothing past the older one");
                (olderFirst ? younger : older).commit();
                assertEquals(olderFirst ? 2 : 3, link(BATCH));
                assertTrue(number(first) < number(second) && number(second) < number(third), "in the order of their transactions");
                assertEquals(0, link(BATCH));
            }
        }
        assertClean();
    }

    @Test
    void is_linked_though_it_was_open_while_many_others_were_written() throws SQLException {
        link(BATCH);
        try (Connection open = open()) {
            UUID before = committed();
            UUID late = enter(open, null);
            List<UUID> meanwhile = new ArrayList<>();
            int linked = 0;
            for (int i = 0; i < 5; i++) {
                meanwhile.add(committed());
                linked += link(BATCH);
            }
            assertEquals(1, linked, "the one before it");
            assertNotNull(number(before));
            open.commit();
            assertEquals(6, link(2) + link(2) + link(BATCH));
            assertEquals(number(before) + 1, number(late));
            assertEquals(number(before) + 6, number(meanwhile.get(4)));
        }
        assertClean();
    }

    @Test
    void of_one_transaction_with_more_than_a_batch_is_linked_with_the_next() throws SQLException {
        link(BATCH);
        try (Connection one = open()) {
            for (int i = 0; i < 5; i++) {
                enter(one, null);
            }
            one.commit();
        }
        UUID after = committed();
        assertEquals(List.of(2, 2, 2, 0), List.of(link(2), link(2), link(2), link(2)));
        assertNotNull(number(after));
        assertClean();
    }

    @Test
    void is_linked_where_the_trail_was_brought_from_a_cluster_whose_transactions_had_gone_further() throws SQLException {
        long now = transaction();
        List<UUID> brought = new ArrayList<>();
        for (long ahead : new long[] {900, 800, 700}) {
            brought.add(committed(now + 1_000_000_000 + ahead));
        }
        UUID ours = committed();
        assertNull(untilAfterLinking(now + 1_000_000_000 + 900), "where the last link says nothing, all is looked at");
        assertNotNull(number(brought.get(0)));
        UUID next = committed();
        link(BATCH);
        for (UUID one : List.of(brought.get(1), brought.get(2), ours, next)) {
            assertNotNull(number(one));
        }
        assertEquals(0, link(BATCH));
        assertNotNull(until(), "and then again only what is new");
        assertClean();
    }

    /** Links one by one until the entry of this transaction is the last. */
    private static String untilAfterLinking(long transaction) throws SQLException {
        emptyChain();
        do {
            assertEquals(1, link(1));
        } while (!String.valueOf(transaction).equals(one("SELECT e.transaction_id FROM audit_link l "
                + "JOIN audit_entry e ON e.id = l.entry_id ORDER BY l.number DESC LIMIT 1")));
        return until();
    }

    @Test
    void is_linked_after_one_whose_transaction_only_looks_like_one_of_here() throws SQLException {
        emptyChain();
        try (Connection open = open(); Statement statement = open.createStatement()) {
            enter(open, null);
            statement.execute("SET session_replication_role = replica");
            statement.execute("UPDATE audit_entry SET transaction_id = (transaction_id::text::numeric + " + ANOTHER_EPOCH
                    + ")::text::xid8 WHERE id = (SELECT id FROM audit_entry ORDER BY transaction_id DESC LIMIT 1)");
            open.commit();
        }
        assertEquals(1, link(1), "it goes first");
        assertNull(until());
        UUID next = committed();
        link(BATCH);
        assertNotNull(number(next));
        assertClean();
    }

    @Test
    void is_linked_after_one_that_was_written_anew_by_an_erasure() throws SQLException {
        UUID erased = committed();
        link(BATCH);
        assertNotNull(until());
        try (Connection open = open(); Statement statement = open.createStatement()) {
            statement.execute("UPDATE audit_entry SET account = account WHERE id = '" + erased + "'");
            open.commit();
        }
        assertNull(until());
        UUID next = committed();
        assertEquals(1, link(BATCH));
        assertEquals(number(erased) + 1, number(next));
        assertNotNull(until());
        assertClean();
    }

    @Test
    void is_found_by_the_index_of_transactions_behind_the_second_wall_too() throws SQLException {
        Database used = Workbench.here().database();
        try (Connection application = DriverManager.getConnection(used.url(), Database.APP, used.appPassword());
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("SELECT athar_begin(gen_random_uuid(), NULL, 'LINK_TRAIL', 'SYSTEM')");
            statement.execute("SET LOCAL enable_seqscan = off");
            String last = "'" + column(statement, "SELECT pg_current_xact_id()").get(0) + "'";
            String plan = String.join("\n", column(statement, "EXPLAIN " + Linking.SINCE.replace("?::xid8", last).replace("?", "2000")));
            assertTrue(plan.contains("audit_entry_at_first_by_transaction on audit_entry_at_first")
                    && plan.contains("Index Cond: ((transaction_id >= " + last + "::xid8) AND (transaction_id < pg_snapshot_xmin("), plan);
            assertTrue(plan.contains("audit_link_entry_id_key"), plan);
        }
    }

    private static void emptyChain() throws SQLException {
        try (Connection open = open(); Statement statement = open.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("DELETE FROM audit_link");
            open.commit();
        }
    }

    private static Connection open() throws SQLException {
        Connection open = Workbench.here().superuser(database);
        open.setAutoCommit(false);
        return open;
    }

    private static UUID committed() throws SQLException {
        return committed(null);
    }

    private static UUID committed(Long transaction) throws SQLException {
        try (Connection open = open()) {
            UUID id = enter(open, transaction);
            open.commit();
            return id;
        }
    }

    private static UUID enter(Connection open, Long transaction) throws SQLException {
        try (PreparedStatement insert = open.prepareStatement("""
                INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, sensitivity, transaction_id)
                VALUES (uuidv7(), date_trunc('microseconds', now()), 'waiting', 'READ_SELF', 'READ', 'thing', 'S1',
                        coalesce(?::xid8, pg_current_xact_id())) RETURNING id""")) {
            insert.setString(1, transaction == null ? null : transaction.toString());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static int link(int most) throws SQLException {
        try (Connection open = open()) {
            int linked = Linking.link(open, Instant.now().truncatedTo(ChronoUnit.MICROS), most);
            open.commit();
            return linked;
        }
    }

    private static Long number(UUID entry) throws SQLException {
        String number = one("SELECT (SELECT number FROM audit_link WHERE entry_id = '" + entry + "')");
        return number == null ? null : Long.valueOf(number);
    }

    private static String until() throws SQLException {
        return one("SELECT athar_linked_until()");
    }

    private static long transaction() throws SQLException {
        return Long.parseLong(one("SELECT pg_current_xact_id()"));
    }

    private static String one(String query) throws SQLException {
        try (Connection superuser = Workbench.here().superuser(database); Statement statement = superuser.createStatement()) {
            return column(statement, query).get(0);
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static void assertClean() throws SQLException {
        try (Connection verifier = DriverManager.getConnection(database.url(), Database.VERIFY, database.verifyPassword())) {
            assertEquals(List.of(), AuditVerification.verify(verifier, 0, null).findings());
        }
    }
}
