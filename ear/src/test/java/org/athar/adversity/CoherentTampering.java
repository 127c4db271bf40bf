package org.athar.adversity;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.athar.audit.TrailDigest;
import org.athar.audit.TrailQueries;

/** Changes made by somebody who has read the code and computes every digest that he can as the application does. */
final class CoherentTampering {

    private static final String SAME_DIGEST = "UPDATE audit_row r SET digest = sha256(convert_to(c.salt::text || c.new_row::text, 'UTF8')) "
            + "FROM change c WHERE c.id = r.change_id AND c.id = ?";

    private final long verified;

    /** For whom this number of the chain is known outside. */
    CoherentTampering(long verified) {
        this.verified = verified;
    }

    /** A record, the last value of its history, and the digest of that. */
    static String row(Superuser superuser, Random random) throws SQLException {
        Changed changed = changed(superuser, random);
        return changed == null ? null : changed.words();
    }

    private record Changed(String words, UUID entry) {
    }

    private static Changed changed(Superuser superuser, Random random) throws SQLException {
        String table = RowTampering.table(superuser, random);
        UUID row = RowTampering.row(superuser, table, random);
        String words = RowTampering.change(superuser, table, row, random);
        if (words == null || superuser.column("SELECT 1 FROM \"" + table + "\" WHERE id = ?", row).isEmpty()) {
            return null;
        }
        long change = Long.parseLong(superuser.one("SELECT max(id) FROM change WHERE table_name = ? AND row_id = ?", table, row));
        superuser.execute("UPDATE change SET new_row = (SELECT to_jsonb(t) FROM \"" + table + "\" t WHERE t.id = row_id) WHERE id = ?",
                change);
        superuser.execute(SAME_DIGEST, change);
        return new Changed(words, UUID.fromString(superuser.one("SELECT entry_id FROM change WHERE id = ?", change)));
    }

    /** A record, and a change of it that belongs to an entry of long ago, or to none. */
    static String newHistory(Superuser superuser, Random random) throws SQLException {
        String table = RowTampering.table(superuser, random);
        UUID row = RowTampering.row(superuser, table, random);
        String before = superuser.one("SELECT to_jsonb(t)::text FROM \"" + table + "\" t WHERE id = ?", row);
        String words = RowTampering.change(superuser, table, row, random);
        if (words == null || superuser.column("SELECT 1 FROM \"" + table + "\" WHERE id = ?", row).isEmpty()) {
            return null;
        }
        UUID entry = random.nextBoolean() ? UUID.randomUUID()
                : UUID.fromString(superuser.one("SELECT entry_id FROM audit_link WHERE number = ?", 1 + random.nextInt(50)));
        long change = Long.parseLong(superuser.one("INSERT INTO change (entry_id, table_name, row_id, old_row, new_row) SELECT ?, ?, id, "
                + "?::jsonb, to_jsonb(t) FROM \"" + table + "\" t WHERE id = ? RETURNING id", entry, table, before, row));
        superuser.execute("INSERT INTO audit_row (change_id, entry_id, table_name, row_id, digest) VALUES (?, ?, ?, ?, '')", change, entry,
                table, row);
        superuser.execute(SAME_DIGEST, change);
        return words + " under entry " + entry;
    }

    /** The whole history of a record, under the id of one that never was. */
    static String moveHistory(Superuser superuser, Random random) throws SQLException {
        String table = RowTampering.table(superuser, random);
        UUID row = RowTampering.row(superuser, table, random);
        UUID another = UUID.randomUUID();
        superuser.execute("UPDATE change SET row_id = ? WHERE row_id = ? AND table_name = ?", another, row, table);
        superuser.execute("UPDATE audit_row SET row_id = ? WHERE row_id = ? AND table_name = ?", another, row, table);
        superuser.force("UPDATE \"" + table + "\" SET id = ? WHERE id = ?", another, row);
        return table + " " + row + " to " + another;
    }

    /** A record, its history, its entry's digest and every head from there on. */
    String rowAndHeads(Superuser superuser, Random random) throws SQLException {
        Changed changed = changed(superuser, random);
        if (changed == null) {
            return null;
        }
        long number = Long.parseLong(superuser.one("SELECT number FROM audit_link WHERE entry_id = ?", changed.entry()));
        if (number > verified) {
            return null;
        }
        digestAnew(superuser, number);
        headsFrom(superuser, number);
        return changed.words() + " at number " + number;
    }

    /** An entry that says something else, its digest and every head from there on. */
    String entryAndHeads(Superuser superuser, Random random) throws SQLException {
        long number = 1 + random.nextInt((int) verified);
        superuser.execute("UPDATE audit_entry SET reason = coalesce(reason, '') || 'x', actor_id = gen_random_uuid() "
                + "WHERE id = (SELECT entry_id FROM audit_link WHERE number = ?)", number);
        digestAnew(superuser, number);
        headsFrom(superuser, number);
        return "number " + number;
    }

    /** An entry that was only of a reading, as if it had never been. */
    String removeEntry(Superuser superuser, Random random) throws SQLException {
        List<String> readings = superuser.column("SELECT number FROM audit_link l WHERE number <= ? AND NOT EXISTS (SELECT FROM change c "
                + "WHERE c.entry_id = l.entry_id) ORDER BY 1", verified);
        if (readings.isEmpty()) {
            return null;
        }
        long number = Long.parseLong(readings.get(random.nextInt(readings.size())));
        superuser.execute("DELETE FROM audit_entry WHERE id = (SELECT entry_id FROM audit_link WHERE number = ?)", number);
        superuser.execute("DELETE FROM audit_link WHERE number = ?", number);
        shift(superuser, number, -1);
        headsFrom(superuser, number);
        return "number " + number;
    }

    /** An entry that somebody else is to have caused, between two that are there. */
    String addEntry(Superuser superuser, Random random) throws SQLException {
        long number = 1 + random.nextInt((int) verified);
        UUID like = UUID.fromString(superuser.one("SELECT entry_id FROM audit_link WHERE number = ?", number));
        UUID added = UUID.randomUUID();
        shift(superuser, number, 1);
        RowTampering.copy(superuser, "audit_entry", "id", like, added);
        superuser.execute("INSERT INTO audit_link (number, entry_id, digest, head, linked_at) SELECT ?, ?, '', '', linked_at "
                + "FROM audit_link WHERE number = ?", number, added, number + 1);
        digestAnew(superuser, number);
        headsFrom(superuser, number);
        return "number " + number;
    }

    /** The last entries that are known outside, and all after them. */
    String cut(Superuser superuser, Random random) throws SQLException {
        long from = verified - random.nextInt(20);
        superuser.execute("DELETE FROM audit_link WHERE number >= ?", from);
        return "from number " + from;
    }

    /** An entry once more at the end, with a head that follows. */
    String linkTwice(Superuser superuser, Random random) throws SQLException {
        long next = Long.parseLong(superuser.one("SELECT max(number) FROM audit_link")) + 1;
        superuser.force("INSERT INTO audit_link (number, entry_id, digest, head, linked_at) SELECT ?, entry_id, digest, '', now() "
                + "FROM audit_link WHERE number = ?", next, 1L + random.nextInt((int) verified));
        headsFrom(superuser, next);
        return "number " + next;
    }

    private static void shift(Superuser superuser, long from, int by) throws SQLException {
        superuser.execute("ALTER TABLE audit_link DROP CONSTRAINT audit_link_counts_from_one");
        superuser.execute("UPDATE audit_link SET number = - number WHERE number >= ?", from);
        superuser.execute("UPDATE audit_link SET number = - number + ? WHERE number < 0", by);
    }

    private static void digestAnew(Superuser superuser, long number) throws SQLException {
        String[] fields = new String[TrailQueries.FIELD_COUNT];
        byte[] digest;
        try (PreparedStatement select = superuser.connection().prepareStatement("SELECT " + TrailQueries.ROWS + ", " + TrailQueries.FIELDS
                + " FROM audit_entry e JOIN audit_link l ON l.entry_id = e.id WHERE l.number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                for (int field = 0; field < fields.length; field++) {
                    fields[field] = row.getString(field + 2);
                }
                digest = TrailDigest.ofEntry(Arrays.asList(fields), row.getBytes(1));
            }
        }
        superuser.execute("UPDATE audit_link SET digest = ? WHERE number = ?", digest, number);
    }

    private static void headsFrom(Superuser superuser, long number) throws SQLException {
        byte[] head = new byte[TrailDigest.LENGTH];
        try (PreparedStatement select = superuser.connection().prepareStatement("SELECT number, digest, head, linked_at FROM audit_link "
                + "WHERE number >= ? ORDER BY number");
                PreparedStatement update = superuser.connection().prepareStatement("UPDATE audit_link SET head = ? WHERE number = ?")) {
            select.setLong(1, number - 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(1) < number) {
                        head = row.getBytes(3);
                        continue;
                    }
                    head = TrailDigest.head(head, row.getBytes(2), row.getObject(4, OffsetDateTime.class).toInstant());
                    update.setBytes(1, head);
                    update.setLong(2, row.getLong(1));
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }
}
