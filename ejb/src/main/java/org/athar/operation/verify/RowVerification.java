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
 * Compares every tracked row with the history, and every value of the history with the digest that the trail holds of it. A column
 * that was added later holds what it was added with, until a change says otherwise. What an erasure left counts as whole.
 */
final class RowVerification {

    /**
     * What the columns of a table hold in rows that are older than they are: what they were added with, which PostgreSQL forgets when it
     * writes a table anew; the values of a column that must hold one are its default then.
     */
    private static final String ADDED = """
            SELECT t.table_name, jsonb_object_agg(a.attname, coalesce(to_jsonb(a.attmissingval) -> 0,
                CASE WHEN a.attnotnull AND d.words ~ '^(true|false|[0-9]+)$' THEN d.words::jsonb
                    WHEN a.attnotnull AND d.words ~ '^''[^'']*''::text$' THEN to_jsonb(split_part(d.words, '''', 2)) END, 'null')) AS cells
            FROM tracked_table t JOIN pg_attribute a ON a.attrelid = to_regclass(quote_ident(t.table_name)) AND a.attnum > 0
                AND NOT a.attisdropped
            LEFT JOIN LATERAL (SELECT pg_get_expr(adbin, adrelid) AS words FROM pg_attrdef
                WHERE adrelid = a.attrelid AND adnum = a.attnum) d ON true GROUP BY t.table_name""";
    private static final String HISTORY = "WITH added AS MATERIALIZED (" + ADDED + """
            )
            SELECT coalesce(c.id, r.change_id), coalesce(c.table_name, r.table_name), coalesce(c.row_id, r.row_id),
                   coalesce(r.entry_id, c.entry_id), c.salt::text, c.new_row::text, r.digest,
                   c.table_name = r.table_name AND c.row_id = r.row_id AND c.entry_id = r.entry_id AND e.id IS NOT NULL
                       AND c.new_row ->> 'id' = c.row_id::text,
                   CASE WHEN c.before IS NULL THEN c.old_row IS NULL
                       ELSE c.old_row = c.before OR c.old_row = pg_temp.athar_only(a.cells, c.old_row) || c.before END
            FROM (SELECT *, lag(new_row) OVER (PARTITION BY table_name, row_id ORDER BY id) AS before FROM change) c
            FULL JOIN audit_row r ON r.change_id = c.id
            LEFT JOIN audit_entry e ON e.id = c.entry_id LEFT JOIN added a ON a.table_name = c.table_name ORDER BY 1""";
    private static final int FETCH = 2_000;

    private final Connection connection;
    private final ErasureMarks erased;
    private final Findings findings;
    private long changes;
    private long rows;

    RowVerification(Connection connection, ErasureMarks erased, Findings findings) {
        this.connection = connection;
        this.erased = erased;
        this.findings = findings;
    }

    long changes() {
        return changes;
    }

    long rows() {
        return rows;
    }

    /** Checks the history against the trail. */
    void history() throws SQLException {
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
    }

    private boolean isWhole(ResultSet row) throws SQLException {
        if (row.getString(6) == null || row.getBytes(7) == null || !row.getBoolean(8) || !row.getBoolean(9)) {
            return false;
        }
        byte[] now = TrailDigest.ofRow(row.getString(5), row.getString(6));
        return Arrays.equals(row.getBytes(7), now) || erased.covers(row.getLong(1), now);
    }

    /** Checks the rows of every tracked table against the history. */
    void tables() throws SQLException {
        for (String table : strings("SELECT table_name FROM tracked_table ORDER BY 1")) {
            compare(table);
        }
    }

    private void compare(String table) throws SQLException {
        String quoted = '"' + table.replace("\"", "\"\"") + '"';
        String sql = """
                WITH last AS (SELECT DISTINCT ON (row_id) row_id, entry_id, new_row FROM change
                              WHERE table_name = '%2$s' ORDER BY row_id, id DESC)
                SELECT coalesce(l.row_id, t.id), l.entry_id, l.row_id IS NULL, t.id IS NULL,
                       (SELECT a.cells FROM (%1$s) a WHERE a.table_name = '%2$s') || l.new_row IS DISTINCT FROM to_jsonb(t)
                FROM last l FULL JOIN %3$s t ON t.id = l.row_id""".formatted(ADDED, table.replace("'", "''"), quoted);
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery(sql)) {
                while (row.next()) {
                    rows++;
                    UUID id = row.getObject(1, UUID.class);
                    UUID entry = row.getObject(2, UUID.class);
                    if (row.getBoolean(3)) {
                        findings.add(new Finding(Kind.ROW_ADDED, table, id, null,
                                "Row " + id + " of " + table + " was added outside the system."));
                    } else if (row.getBoolean(4)) {
                        findings.add(new Finding(Kind.ROW_REMOVED, table, id, entry,
                                "Row " + id + " of " + table + " was removed outside the system."));
                    } else if (row.getBoolean(5)) {
                        findings.add(new Finding(Kind.ROW_CHANGED, table, id, entry,
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
