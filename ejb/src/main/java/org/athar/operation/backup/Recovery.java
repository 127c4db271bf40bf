package org.athar.operation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.athar.operation.Complaint;
import org.athar.operation.server.Postgres;

/**
 * The replay of the archived log onto a copy, up to a moment, and what PostgreSQL said of it.
 *
 * @param lastChange when the last change that it holds was committed, in PostgreSQL's words; empty if the log held none
 * @param pieces     pieces of the log that were replayed
 */
record Recovery(Optional<String> lastChange, long pieces) {

    private static final DateTimeFormatter FOR_POSTGRES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSx")
            .withZone(ZoneOffset.UTC);
    private static final Pattern LAST = Pattern.compile("last completed transaction was at log time (.*)");
    private static final Pattern DAMAGED = Pattern.compile("athar: damaged: (.*)");
    private static final Pattern PIECE = Pattern.compile("restored log file \"[0-9A-F]{24}\" from archive");

    /** Starts the copy and waits until it is where it should be; a complaint that says why it cannot come there. */
    static Recovery run(Postgres copy, Path log, Backups backups, Backup backup, Optional<Instant> to, int timeline) {
        StringBuilder target = new StringBuilder("recovery_target_timeline = '" + timeline + "'\n");
        to.ifPresent(moment -> target.append("recovery_target_time = '").append(FOR_POSTGRES.format(moment))
                .append("'\nrecovery_target_action = 'promote'\n"));
        try {
            copy.recover(backups.folder(), target.toString());
        } catch (Complaint failed) {
            copy.stop();
            throw explained(failed, read(log), backups, backup, to);
        }
        String said = read(log);
        return new Recovery(last(said), PIECE.matcher(said).results().count());
    }

    private static Complaint explained(Complaint failed, String said, Backups backups, Backup backup, Optional<Instant> to) {
        Matcher damaged = DAMAGED.matcher(said);
        if (damaged.find()) {
            return Manifest.damaged(Path.of(damaged.group(1).strip()));
        }
        if (to.isPresent() && said.contains("before configured recovery target was reached")) {
            return new Complaint("The archived log does not reach to " + Moments.text(to.get()) + gap(backups, backup)
                    + "; the last change in it was made at " + last(said).orElse(Moments.text(backup.reached())),
                    "Choose that moment or an earlier one, or leave --to out for all that is archived; nothing was changed");
        }
        return failed;
    }

    private static String gap(Backups backups, Backup backup) {
        try {
            return backup.first().gapAfter(backups.folder().log()).map(piece -> ", because it lacks the piece " + piece).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> last(String said) {
        Matcher last = LAST.matcher(said);
        return last.find() ? Optional.of(last.group(1).strip()) : Optional.empty();
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
