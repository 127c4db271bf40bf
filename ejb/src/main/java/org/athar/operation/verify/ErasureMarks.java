package org.athar.operation.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.athar.audit.TrailDigest;

/**
 * What erasures left: a value of the history or a reason of the trail that is not what the trail holds a digest of is as it should be
 * only if two persons decided to carry out its erasure, that step is in the trail, and its mark holds the digest of what stands there now.
 */
final class ErasureMarks {

    private static final String THERE = "SELECT to_regclass('erasure_mark') IS NOT NULL";
    private static final String MARKS = """
            SELECT m.change_id, m.reason_of, m.digest
            FROM erasure_mark m JOIN erasure e ON e.id = m.erasure_id
            JOIN data_request r ON r.id = e.request_id AND r.kind = 'ERASURE' AND r.state = 'ERASED' AND r.person_id = e.person_id
            JOIN audit_entry a ON a.id = e.entry_id AND a.result = 'CHANGED' AND a.subject_type = 'data_request' AND a.subject_id = r.id
            JOIN audit_row w ON w.entry_id = e.entry_id AND w.table_name = 'erasure_mark' AND w.row_id = m.id
            WHERE EXISTS (SELECT FROM request_decision d WHERE d.request_id = r.id AND d.verdict = 'GRANT' AND d.confirmed
                    AND d.answered_by <> d.proposed_by)
              AND NOT EXISTS (SELECT FROM audit_row x WHERE x.table_name = 'erasure_mark' AND x.row_id = m.id AND x.entry_id <> e.entry_id)
              AND EXISTS (SELECT FROM request_decision d JOIN audit_row x ON x.table_name = 'request_decision' AND x.row_id = d.id
                    WHERE d.request_id = r.id AND d.verdict = 'ERASE' AND d.confirmed AND d.answered_by <> d.proposed_by
                    AND x.entry_id = e.entry_id)""";
    /** With what the entry changed, as its own digest has it: else an entry without its reason could be given other changes. */
    private static final String ENTRY = """
            SELECT e.salt::text, to_jsonb(e)::text || coalesce(
                (SELECT string_agg(encode(r.digest, 'hex'), '' ORDER BY r.change_id) FROM audit_row r WHERE r.entry_id = e.id), '')
            FROM audit_entry e WHERE e.id = ?""";

    private final Connection connection;
    private final Map<Object, Set<String>> digests = new HashMap<>();

    /** Reads the marks of a database; one that was never upgraded has none. */
    ErasureMarks(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement select = connection.createStatement()) {
            if (isThere(select)) {
                read(select);
            }
        }
    }

    private static boolean isThere(Statement select) throws SQLException {
        try (ResultSet row = select.executeQuery(THERE)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void read(Statement select) throws SQLException {
        try (ResultSet row = select.executeQuery(MARKS)) {
            while (row.next()) {
                Object marked = row.getObject(1) == null ? row.getObject(2, UUID.class) : row.getObject(1, Long.class);
                digests.computeIfAbsent(marked, key -> new HashSet<>()).add(HexFormat.of().formatHex(row.getBytes(3)));
            }
        }
    }

    /** Whether an erasure left this value of the history as it is. */
    boolean covers(long change, byte[] now) {
        return digests.getOrDefault(change, Set.of()).contains(HexFormat.of().formatHex(now));
    }

    /** Whether an erasure left this entry of the trail, with all that it changed, as it is. */
    boolean covers(UUID entry) throws SQLException {
        if (!digests.containsKey(entry)) {
            return false;
        }
        try (PreparedStatement select = connection.prepareStatement(ENTRY)) {
            select.setObject(1, entry);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && digests.get(entry)
                        .contains(HexFormat.of().formatHex(TrailDigest.ofRow(row.getString(1), row.getString(2))));
            }
        }
    }
}
