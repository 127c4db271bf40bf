package org.athar.operation.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.athar.audit.TrailDigest;
import org.athar.operation.verify.Finding.Kind;

/**
 * Compares every tracked row with the history, and every value of the history with the digest that the trail holds of it. A
 * column that was added later is left out of the comparison, since no digest can cover it. What an erasure left counts as whole.
 */
final class RowVerification {

    private static final String HISTORY = """
            SELECT coalesce(c.id, r.change_id), coalesce(c.table_name, r.table_name), coalesce(c.row_id, r.row_id),
                   coalesce(r.entry_id, c.entry_id), c.salt::text, c.new_row::text, r.digest,
                   c.table_name = r.table_name AND c.row_id = r.row_id AND c.entry_id = r.entry_id,
                   CASE WHEN c.before IS NULL THEN c.old_row IS NULL ELSE pg_temp.athar_only(c.old_row, c.before) = c.before END
            FROM (SELECT *, lag(new_row) OVER (PARTITION BY table_name, row_id ORDER BY id) AS before FROM change) c
            FULL JOIN audit_row r ON r.change_id = c.id ORDER BY 1""";
    private static final int FETCH = 2_000;

    private final Connection connection;
    private final ErasureMarks erased;
    private final List<Finding> findings = new ArrayList<>();
    private long changes;
    private long rows;

    RowVerification(Connection connection, ErasureMarks erased) {
        this.connection = connection;
        this.erased = erased;
    }

    long changes() {
        return changes;
    }

    long rows() {
        return rows;
    }

    /** Checks the history against the trail. */
    List<Finding> history() throws SQLException {
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery(HISTORY)) {
                while (row.next()) {
                    changes++;
                    if (!isWhole(row)) {
                        UUID id = row.getObject(3, UUID.class);
                        findings.add(new Finding(Kind.HISTORY_CHANGED, row.getString(2), id, row.getObject(4, UUID.class),
                                "The history of " + row.getString(2) + " " + id + " is not what the trail holds a digest of."));
                    }
                }
            }
        }
        return findings;
    }

    private boolean isWhole(ResultSet row) throws SQLException {
        if (row.getString(6) == null || row.getBytes(7) == null || !row.getBoolean(8) || !row.getBoolean(9)) {
            return false;
        }
        byte[] now = TrailDigest.ofRow(row.getString(5), row.getString(6));
        return Arrays.equals(row.getBytes(7), now) || erased.covers(row.getLong(1), now);
    }

    /** Checks the rows of every tracked table against the history. */
    List<Finding> tables() throws SQLException {
        List<Finding> found = new ArrayList<>();
        for (String table : strings("SELECT table_name FROM tracked_table ORDER BY 1")) {
            compare(table, found);
        }
        for (String table : strings("""
                SELECT t.table_name FROM tracked_table t WHERE NOT EXISTS (SELECT 1 FROM pg_trigger g
                    WHERE g.tgrelid = to_regclass(quote_ident(t.table_name)) AND g.tgname = t.table_name || '_is_tracked'
                      AND g.tgenabled = 'O')
                UNION SELECT DISTINCT c.table_name FROM change c WHERE c.table_name NOT IN (SELECT table_name FROM tracked_table)""")) {
            found.add(new Finding(Kind.TRACKING_OFF, table, null, null,
                    "Changes of " + table + " are no longer recorded: its trigger is off or gone."));
        }
        return found;
    }

    private void compare(String table, List<Finding> found) throws SQLException {
        String quoted = '"' + table.replace("\"", "\"\"") + '"';
        String sql = """
                WITH last AS (SELECT DISTINCT ON (row_id) row_id, entry_id, new_row FROM change WHERE table_name = '%s'
                              ORDER BY row_id, id DESC)
                SELECT coalesce(l.row_id, t.id), l.entry_id, l.row_id IS NULL, t.id IS NULL,
                       l.new_row IS DISTINCT FROM pg_temp.athar_only(to_jsonb(t), l.new_row)
                FROM last l FULL JOIN %s t ON t.id = l.row_id""".formatted(table.replace("'", "''"), quoted);
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery(sql)) {
                while (row.next()) {
                    rows++;
                    UUID id = row.getObject(1, UUID.class);
                    UUID entry = row.getObject(2, UUID.class);
                    if (row.getBoolean(3)) {
                        found.add(new Finding(Kind.ROW_ADDED, table, id, null,
                                "Row " + id + " of " + table + " was added outside the system."));
                    } else if (row.getBoolean(4)) {
                        found.add(new Finding(Kind.ROW_REMOVED, table, id, entry,
                                "Row " + id + " of " + table + " was removed outside the system."));
                    } else if (row.getBoolean(5)) {
                        found.add(new Finding(Kind.ROW_CHANGED, table, id, entry,
                                "Row " + id + " of " + table + " was changed outside the system; entry " + entry + " left it otherwise."));
                    }
                }
            }
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
