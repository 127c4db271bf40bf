package org.athar.operation.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.athar.operation.verify.Finding.Kind;

/**
 * Entries that are not linked though they should be. The application links, every second, what was committed by transactions older than
 * any that is still open; so an entry that was overtaken by a younger one was left out. One that nothing has overtaken yet may wait, but
 * not longer than an operation lasts, and not for a time that is still to come. Numbers of transactions begin anew where a database was
 * moved to another cluster by its text; there, time alone tells.
 */
final class WaitingEntries {

    /** No operation of people or programs lasts longer; imports and exports work in parts. */
    private static final int LONGEST_MINUTES = 15;
    /** An entry has the moment at which its operation began by the clock of the application. */
    private static final int CLOCKS_APART_SECONDS = 60;
    private static final String UNLINKED = """
            WITH last AS (SELECT e.transaction_id FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id ORDER BY l.number DESC LIMIT 1)
            SELECT e.id, EXISTS (SELECT FROM last WHERE e.transaction_id < last.transaction_id
                    AND last.transaction_id < pg_snapshot_xmax(pg_current_snapshot())) AS overtaken,
                e.recorded_at < %s - interval '%d minutes' OR e.recorded_at > now() + interval '%d seconds' AS untimely
            FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id WHERE l.number IS NULL ORDER BY e.recorded_at, e.id""";

    private static final int FETCH = 2_000;

    private final Connection connection;
    private final Findings findings;

    WaitingEntries(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** Finds what waits too long, or, where no application runs, had waited too long when the last entry was linked. */
    void check(boolean atRest) throws SQLException {
        String until = atRest ? "(SELECT max(linked_at) FROM audit_link)" : "now()";
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery(UNLINKED.formatted(until, LONGEST_MINUTES, CLOCKS_APART_SECONDS))) {
                while (row.next()) {
                    UUID entry = row.getObject(1, UUID.class);
                    if (row.getBoolean(2) || row.getBoolean(3)) {
                        findings.add(new Finding(Kind.NOT_LINKED, null, null, entry, "Entry " + entry + (row.getBoolean(2)
                                ? " was left out when later ones were linked." : " is not linked, and is older or younger than can be.")));
                    }
                }
            }
        }
    }
}
