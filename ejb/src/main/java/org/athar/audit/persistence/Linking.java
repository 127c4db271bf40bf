package org.athar.audit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.athar.audit.TrailDigest;
import org.athar.audit.TrailQueries;

/** Numbers and chains what waits, by as many statements as it takes for one entry, and from where the chain ends. */
final class Linking {

    private static final String UNLINKED = "SELECT " + TrailQueries.ROWS + ", " + TrailQueries.FIELDS + """
            FROM audit_entry e
            WHERE %s AND NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id)
            ORDER BY %s e.transaction_id, e.id LIMIT ?""";
    static final String SINCE = UNLINKED.formatted(
            "e.transaction_id >= ?::xid8 AND e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())", "");
    /** A transaction that is still to come here was one of another cluster, whose numbers went further. It has ended, and goes first. */
    private static final String ALL = UNLINKED.formatted("(e.transaction_id < pg_snapshot_xmin(pg_current_snapshot()) "
            + "OR e.transaction_id >= pg_snapshot_xmax(pg_current_snapshot()))",
            "e.transaction_id < pg_snapshot_xmax(pg_current_snapshot()),");
    private static final String LAST = "SELECT number, head, athar_linked_until()::text FROM audit_link ORDER BY number DESC LIMIT 1";
    private static final String LINK = "INSERT INTO audit_link (number, entry_id, digest, head, linked_at) VALUES (?, ?, ?, ?, ?)";
    private static final long LOCK = 0x4174686172L;

    private Linking() {
    }

    /** Links in the transaction under way; nothing while somebody else does. */
    static int link(Connection connection, Instant now, int most) throws SQLException {
        return lock(connection) ? linkAll(connection, now, most) : 0;
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static int linkAll(Connection connection, Instant now, int most) throws SQLException {
        Last last = last(connection);
        List<Waiting> waiting = last.until() == null ? unlinked(connection, ALL, most) : unlinked(connection, SINCE, last.until(), most);
        long number = last.number();
        byte[] head = last.head();
        planOnce(connection);
        try (PreparedStatement insert = connection.prepareStatement(LINK)) {
            for (Waiting entry : waiting) {
                head = TrailDigest.head(head, entry.digest(), now);
                insert.setLong(1, ++number);
                insert.setObject(2, entry.id());
                insert.setBytes(3, entry.digest());
                insert.setBytes(4, head);
                insert.setObject(5, now.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return waiting.size();
    }

    /** For the rest of the transaction: whether an entry is there is asked of a table in parts, which would be planned anew for each. */
    private static void planOnce(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL plan_cache_mode = force_generic_plan");
            statement.execute("SET LOCAL enable_seqscan = off");
        }
    }

    /** Where the chain ends, and the transaction up to which everything is in it; null where all must be looked at. */
    private record Last(long number, byte[] head, String until) {
    }

    private static Last last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet last = statement.executeQuery(LAST)) {
            return last.next() ? new Last(last.getLong(1), last.getBytes(2), last.getString(3))
                    : new Last(0, new byte[TrailDigest.LENGTH], null);
        }
    }

    private record Waiting(UUID id, byte[] digest) {
    }

    private static List<Waiting> unlinked(Connection connection, String query, Object... values) throws SQLException {
        List<Waiting> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String[] fields = new String[TrailQueries.FIELD_COUNT];
                    for (int column = 0; column < fields.length; column++) {
                        fields[column] = row.getString(column + 2);
                    }
                    found.add(new Waiting(UUID.fromString(fields[0]), TrailDigest.ofEntry(Arrays.asList(fields), row.getBytes(1))));
                }
            }
        }
        return found;
    }
}
