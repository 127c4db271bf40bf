package org.athar.operation.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.athar.audit.TrailDigest;
import org.athar.audit.TrailQueries;
import org.athar.operation.verify.Finding.Kind;

/**
 * Recomputes every digest of the trail from the database, as a role that may only read: numbers without a gap, entries as they
 * were linked, each once, heads that follow from one another, the head of last time still there.
 */
final class TrailVerification {

    /** The digest holds refusals and moment as text, in which two lists can look alike, and a year before our era like one of it. */
    private static final String LINKED = "SELECT l.number, l.digest, l.head, l.linked_at, " + TrailQueries.ROWS + """
            , e.refusals = string_to_array(array_to_string(e.refusals, ','), ',') AND e.recorded_at > '1900-01-01',
            """ + TrailQueries.FIELDS + "FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id ORDER BY l.number";
    private static final String TWICE = "SELECT entry_id FROM audit_link GROUP BY entry_id HAVING count(*) > 1";
    private static final int FETCH = 2_000;
    private static final int FIRST_FIELD = 7;

    private final Connection connection;
    private final ErasureMarks erased;
    private final Findings findings;
    private long number;
    private byte[] head = new byte[TrailDigest.LENGTH];
    private boolean timed;

    TrailVerification(Connection connection, ErasureMarks erased, Findings findings) {
        this.connection = connection;
        this.erased = erased;
        this.findings = findings;
    }

    /** Checks the chain. */
    void chain(long verifiedNumber, String verifiedHead) throws SQLException {
        boolean lastHeadSeen = verifiedNumber == 0;
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery(LINKED)) {
                while (row.next()) {
                    check(row);
                    lastHeadSeen |= number == verifiedNumber && HexFormat.of().formatHex(head).equals(verifiedHead);
                }
            }
            try (ResultSet twice = select.executeQuery(TWICE)) {
                while (twice.next()) {
                    UUID entry = twice.getObject(1, UUID.class);
                    findings.add(new Finding(Kind.ENTRY_CHANGED, null, null, entry, "Entry " + entry + " stands in the trail twice."));
                }
            }
        }
        if (!lastHeadSeen) {
            findings.add(new Finding(Kind.HEAD_LOST, null, null, null,
                    "The head verified last time (entry number " + verifiedNumber
                            + ") is no longer in the trail: it was cut or rewritten."));
        }
    }

    long number() {
        return number;
    }

    String head() {
        return HexFormat.of().formatHex(head);
    }

    private void check(ResultSet row) throws SQLException {
        long found = row.getLong(1);
        if (found != number + 1) {
            findings.add(new Finding(Kind.NUMBER_MISSING, null, null, null,
                    "The trail goes from number " + number + " to " + found + ": entries between are missing."));
        }
        number = found;
        byte[] linked = bytes(row, 2);
        String id = row.getString(FIRST_FIELD);
        UUID entry = id == null ? null : UUID.fromString(id);
        if (entry == null || !isAsLinked(row, linked) && !erased.covers(entry)) {
            findings.add(new Finding(Kind.ENTRY_CHANGED, null, null, entry,
                    "Entry number " + number + (entry == null ? " is gone." : " (" + entry + ") is not what was linked.")));
        }
        if (!follows(linked, bytes(row, 3), row.getObject(4, OffsetDateTime.class))) {
            findings.add(new Finding(Kind.CHAIN_BROKEN, null, null, null,
                    "The head at number " + number + " does not follow from the one before."));
        }
        head = bytes(row, 3);
    }

    /** Whoever can empty a column that must not be empty must not break the verification by it. */
    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] found = row.getBytes(column);
        return found == null ? new byte[0] : found;
    }

    private static boolean isAsLinked(ResultSet row, byte[] linked) throws SQLException {
        String[] fields = new String[TrailQueries.FIELD_COUNT];
        for (int field = 0; field < fields.length; field++) {
            fields[field] = row.getString(FIRST_FIELD + field);
        }
        return row.getBoolean(6) && Arrays.equals(linked, TrailDigest.ofEntry(Arrays.asList(fields), row.getBytes(5)));
    }

    /** Heads that were made before they held the time stand before all that hold it. */
    private boolean follows(byte[] linked, byte[] next, OffsetDateTime linkedAt) {
        if (linkedAt != null && Arrays.equals(next, TrailDigest.head(head, linked, linkedAt.toInstant()))) {
            timed = true;
            return true;
        }
        return !timed && Arrays.equals(next, TrailDigest.headWithoutTime(head, linked));
    }
}
