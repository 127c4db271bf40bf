package org.athar.operation.command;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;

import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.PrivateFile;
import org.athar.operation.server.Database;
import org.athar.operation.server.DatabaseAlone;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Finding;
import org.athar.operation.verify.Report;

/**
 * {@code verify-audit}: recomputes trail, history and rows from the database, as a role that may only read; compares the trail's head
 * with the one noted outside the database at the last verification, and notes the new one.
 */
public final class VerifyAudit {

    private static final int SHOWN = 20;

    private final Installation installation;
    private final Terminal terminal;
    private final Clock clock;

    /** Verifies instances of this installation; the clock dates the note. */
    public VerifyAudit(Installation installation, Terminal terminal, Clock clock) {
        this.installation = installation;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Prints what was checked; a complaint that names the first bad entry or row if anything is wrong. */
    public void execute(InstanceHome instance) {
        try (DatabaseAlone database = DatabaseAlone.of(installation, instance);
                Connection connection = connect(database.address())) {
            Properties note = read(instance.verified());
            Report report = AuditVerification.verify(connection, Long.parseLong(note.getProperty("number", "0")), note.getProperty("head"));
            write(instance.verified(), report);
            tell(report);
        } catch (SQLException e) {
            throw new Complaint("The trail could not be read: " + e.getMessage(), "See " + instance.logs().resolve("postgres.log"), e);
        }
    }

    private void tell(Report report) {
        terminal.say("Checked: %d entries of the trail, %d values of the history, %d rows. Head %d: %s"
                .formatted(report.entries(), report.changes(), report.rows(), report.number(), report.head()));
        if (report.isClean()) {
            terminal.say("Everything is as it was written.");
            return;
        }
        report.findings().stream().limit(SHOWN).forEach(finding -> terminal.say("  " + sentence(finding)));
        if (report.findings().size() > SHOWN) {
            terminal.say("  and " + (report.findings().size() - SHOWN) + " more");
        }
        throw new Complaint("The verification found " + report.findings().size() + " things that are not as they were written, first: "
                + sentence(report.findings().get(0)), "Change nothing, keep a copy of the instance's folder, and tell the auditor");
    }

    private static String sentence(Finding finding) {
        StringBuilder text = new StringBuilder(finding.kind().name()).append(": ").append(finding.text());
        if (finding.table() != null) {
            text.append(" (row ").append(finding.table()).append(' ').append(finding.row()).append(')');
        }
        if (finding.entry() != null) {
            text.append(" (entry ").append(finding.entry()).append(')');
        }
        return text.toString();
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), Database.VERIFY, database.verifyPassword());
    }

    private static Properties read(Path file) {
        Properties note = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                note.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return note;
    }

    /** A head that was lost or changed is not noted over: the next verification must still see it. */
    private void write(Path file, Report report) {
        Properties note = read(file);
        note.setProperty("at", clock.instant().toString());
        note.setProperty("clean", Boolean.toString(report.isClean()));
        if (report.isClean()) {
            note.setProperty("number", Long.toString(report.number()));
            note.setProperty("head", report.head());
        } else {
            note.putIfAbsent("number", "0");
        }
        try {
            PrivateFile.write(file, note, "Kept outside the database, so that a trail that was cut or rewritten shows.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
