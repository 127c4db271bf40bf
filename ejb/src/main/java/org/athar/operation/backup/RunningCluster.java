package org.athar.operation.backup;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.athar.operation.Complaint;
import org.athar.operation.instance.BackupFolder;

/** The database that is being saved, as its superuser sees it. */
final class RunningCluster {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 100;

    private final Connection superuser;
    private final BackupFolder folder;

    RunningCluster(Connection superuser, BackupFolder folder) {
        this.superuser = superuser;
        this.folder = folder;
    }

    /**
     * A moment up to which the archive is complete.
     *
     * @param at    the moment
     * @param piece the last piece of the log that it needs
     */
    record Mark(Instant at, Piece piece) {
    }

    /** Without the archived log, a copy of a database at work is worth nothing. */
    void requireArchiving() throws SQLException {
        if (!ask("SHOW archive_mode", String.class).equals("on")) {
            throw new Complaint("The log of this database is not archived, so it cannot be saved while it works",
                    "Set athar.backup.archive to on in settings.properties, or take it out, and start the instance anew");
        }
        if (ask("SELECT count(*) FROM pg_tablespace WHERE spcname NOT LIKE 'pg\\_%'", Long.class) > 0) {
            throw new Complaint("Somebody has made tablespaces in this database, which a backup does not reach",
                    "Move their tables back and drop them");
        }
    }

    void begin() throws SQLException {
        ask("SELECT pg_backup_start('athar', true)::text", String.class);
    }

    /** Ends the copying, and waits until its log is archived; the label that makes the copy a backup. */
    String end() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.setQueryTimeout((int) PATIENCE.toSeconds());
            try (ResultSet row = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(true)")) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw notArchived(e);
        }
    }

    Instant now() throws SQLException {
        return ask("SELECT clock_timestamp()", OffsetDateTime.class).toInstant();
    }

    /** Commits something, so that there is a moment after the backup to stop at, and waits until that is archived. */
    Mark markAndArchive() throws SQLException {
        Instant at = now();
        ask("SELECT pg_current_xact_id()::text", String.class);
        Piece piece = new Piece(ask("SELECT pg_walfile_name(pg_switch_wal())", String.class));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(piece.in(folder.log()))) {
            if (System.nanoTime() > end) {
                throw notArchived(null);
            }
            pause();
        }
        return new Mark(at, piece);
    }

    private Complaint notArchived(SQLException cause) {
        return new Complaint("The database's log does not come to " + folder.log() + " within " + PATIENCE.toMinutes() + " minutes",
                "The instance's log/postgres.log says why; is the disk full or gone, or does another instance archive there", cause);
    }

    private <T> T ask(String query, Class<T> type) throws SQLException {
        try (Statement statement = superuser.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1, type);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("The backup was interrupted", "Make it again", e);
        }
    }
}
