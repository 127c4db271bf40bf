package org.athar.operation.command;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.server.Database;
import org.athar.operation.server.DatabaseAlone;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Report;
import org.athar.operation.verify.VerifiedHead;

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
            VerifiedHead last = VerifiedHead.of(instance.verified());
            Report report = database.wasAtRest() ? AuditVerification.verifyAtRest(connection, last.number(), last.head())
                    : AuditVerification.verify(connection, last.number(), last.head());
            VerifiedHead.write(instance.verified(), report, clock.instant());
            tell(report);
        } catch (SQLException e) {
            throw new Complaint("The trail could not be read: " + e.getMessage(), "See " + instance.logs().resolve("postgres.log"), e);
        }
    }

    private void tell(Report report) {
        terminal.say("Checked: %d entries of the trail, %d values of the history, %d rows. Head %d: %s"
                .formatted(report.entries(), report.changes(), report.rows(), report.number(), report.head()));
        if (report.monthsOver()) {
            terminal.say("The trail has no table for this month; nothing is lost. Stop and start the instance, which makes the next ones.");
        }
        if (report.isClean()) {
            terminal.say("Everything is as it was written.");
            return;
        }
        report.findings().stream().limit(SHOWN).forEach(finding -> terminal.say("  " + finding.sentence()));
        if (report.found() > SHOWN) {
            terminal.say("  and " + (report.found() - SHOWN) + " more");
        }
        throw new Complaint("The verification found " + report.found() + " things that are not as they were written, first: "
                + report.findings().get(0).sentence(), "Change nothing, keep a copy of the instance's folder, and tell the auditor");
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), Database.VERIFY, database.verifyPassword());
    }
}
