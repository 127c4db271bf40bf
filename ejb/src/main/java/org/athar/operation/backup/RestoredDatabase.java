package org.athar.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.athar.file.OriginalsDirectory;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Report;
import org.athar.operation.verify.VerifiedHead;

/** The database of a restore, running and not yet in its place: what is asked of it before it may go there. */
final class RestoredDatabase {

    private static final String NEEDED = """
            SELECT DISTINCT f.sha256, f.size_bytes FROM stored_file f
            WHERE NOT EXISTS (SELECT 1 FROM removed_content r WHERE r.file_id = f.id) ORDER BY f.sha256""";
    private static final int RADIX = 16;

    private final Database address;

    RestoredDatabase(Database address) {
        this.address = address;
    }

    /** What came of the originals: how much was copied, and which are missing or not as they were stored. */
    record Originals(int count, long bytes, List<String> damaged) {
    }

    Report verify(VerifiedHead noted) throws SQLException {
        try (Connection reader = reader()) {
            return AuditVerification.verifyAtRest(reader, noted.number(), noted.head());
        }
    }

    /** Whether its trail still has a head that was noted once. */
    boolean has(VerifiedHead noted) throws SQLException {
        if (noted.number() == 0) {
            return true;
        }
        try (Connection reader = reader();
                PreparedStatement select = reader.prepareStatement("SELECT head FROM audit_link WHERE number = ?")) {
            select.setLong(1, noted.number());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && HexFormat.of().formatHex(row.getBytes(1)).equals(noted.head());
            }
        }
    }

    /** Copies the originals that its records speak of, each compared with its record. */
    Originals copyOriginals(Path from, Path to) throws IOException, SQLException {
        OriginalsDirectory copies = new OriginalsDirectory(from);
        OriginalsDirectory target = new OriginalsDirectory(to);
        List<String> damaged = new ArrayList<>();
        int count = 0;
        long bytes = 0;
        try (Connection reader = reader(); Statement select = reader.createStatement();
                ResultSet row = select.executeQuery(NEEDED)) {
            while (row.next()) {
                String sha256 = row.getString(1);
                Path copy = copies.pathOf(sha256);
                Path incoming = target.newIncoming();
                if (Files.exists(copy) && Files.size(copy) == row.getLong(2) && Manifest.copy(copy, incoming).equals(sha256)) {
                    target.place(incoming, target.pathOf(sha256));
                    count++;
                    bytes += row.getLong(2);
                } else {
                    Files.delete(incoming);
                    damaged.add(copy.toString());
                }
            }
        }
        return new Originals(count, bytes, damaged);
    }

    /** An entry of the trail that says that it was restored; it is linked with the next ones when the application runs. */
    void record(String what) throws SQLException {
        try (Connection owner = DriverManager.getConnection(address.url(), Database.OWNER, address.ownerPassword());
                PreparedStatement entry = owner.prepareStatement("SELECT athar_begin_migration(?)")) {
            entry.setString(1, what);
            entry.execute();
        }
    }

    /** The line of history that began with this restore. */
    int timeline() throws SQLException {
        try (Connection owner = DriverManager.getConnection(address.url(), Database.OWNER, address.ownerPassword());
                Statement select = owner.createStatement();
                ResultSet row = select.executeQuery("SELECT pg_walfile_name(pg_current_wal_lsn())")) {
            row.next();
            return Integer.parseInt(row.getString(1).substring(0, 8), RADIX);
        }
    }

    private Connection reader() throws SQLException {
        return DriverManager.getConnection(address.url(), Database.VERIFY, address.verifyPassword());
    }
}
