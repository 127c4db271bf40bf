package org.athar.operation.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.athar.audit.TrailDigest;
import org.athar.audit.TrailQueries;
import org.athar.operation.verify.Finding.Kind;

/**
 * Recomputes every digest of the trail from the database, as a role that may only read: numbers without a gap, entries as they
 * were linked, heads that follow from one another, nothing waiting too long, the head of last time still there.
 */
final class TrailVerification {

    private static final String LINKED = "SELECT l.number, l.digest, l.head, " + TrailQueries.FIELDS + """
            FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id ORDER BY l.number""";
    private static final String WAITING = """
            SELECT e.id FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
            WHERE l.number IS NULL AND (e.recorded_at < %s - make_interval(secs => ?) OR e.recorded_at > now() + make_interval(secs => ?))
            ORDER BY e.recorded_at, e.id LIMIT 100""";
    private static final int FETCH = 2_000;
    private static final int FIRST_FIELD = 4;

    private final Connection connection;
    private final ErasureMarks erased;
    private final List<Finding> findings = new ArrayList<>();
    private long number;
    private byte[] head = new byte[TrailDigest.LENGTH];

    TrailVerification(Connection connection, ErasureMarks erased) {
        this.connection = connection;
        this.erased = erased;
    }

    /** Checks the chain; hands back what is wrong. */
    List<Finding> chain(long verifiedNumber, String verifiedHead) throws SQLException {
        boolean lastHeadSeen = verifiedNumber == 0;
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery(LINKED)) {
                while (row.next()) {
                    check(row);
                    lastHeadSeen |= number == verifiedNumber && HexFormat.of().formatHex(head).equals(verifiedHead);
                }
            }
        }
        if (!lastHeadSeen) {
            findings.add(new Finding(Kind.HEAD_LOST, null, null, null,
                    "The head verified last time (entry number " + verifiedNumber
                            + ") is no longer in the trail: it was cut or rewritten."));
        }
        return findings;
    }

    /**
     * Entries that had waited longer than this to be linked, until now, or, at rest, until the last time that any was; and entries that say
     * that they are of a time to come, which would wait for ever.
     */
    List<Finding> waiting(int seconds, boolean atRest) throws SQLException {
        List<Finding> found = new ArrayList<>();
        String until = atRest ? "(SELECT max(linked_at) FROM audit_link)" : "now()";
        try (PreparedStatement select = connection.prepareStatement(WAITING.formatted(until))) {
            select.setInt(1, seconds);
            select.setInt(2, seconds);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID entry = row.getObject(1, UUID.class);
                    found.add(new Finding(Kind.NOT_LINKED, null, null, entry,
                            "Entry " + entry + " is not linked, and was not recorded in the last " + seconds + " seconds."));
                }
            }
        }
        return found;
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
        String[] fields = new String[TrailQueries.FIELD_COUNT];
        for (int field = 0; field < fields.length; field++) {
            fields[field] = row.getString(FIRST_FIELD + field);
        }
        byte[] linked = row.getBytes(2);
        UUID entry = fields[0] == null ? null : UUID.fromString(fields[0]);
        if (entry == null || !Arrays.equals(linked, TrailDigest.ofEntry(Arrays.asList(fields), rows(fields[0]))) && !erased.covers(entry)) {
            findings.add(new Finding(Kind.ENTRY_CHANGED, null, null, entry,
                    "Entry number " + number + (entry == null ? " is gone." : " (" + entry + ") is not what was linked.")));
        }
        head = TrailDigest.head(head, linked);
        if (!Arrays.equals(head, row.getBytes(3))) {
            findings.add(new Finding(Kind.CHAIN_BROKEN, null, null, null,
                    "The head at number " + number + " does not follow from the one before."));
            head = row.getBytes(3);
        }
    }

    private List<byte[]> rows(String entry) throws SQLException {
        List<byte[]> digests = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(TrailQueries.ROWS)) {
            select.setObject(1, UUID.fromString(entry));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    digests.add(row.getBytes(1));
                }
            }
        }
        return digests;
    }
}
