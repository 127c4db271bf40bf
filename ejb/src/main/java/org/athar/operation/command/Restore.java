package org.athar.operation.command;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;

import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.backup.Restoration;
import org.athar.operation.instance.InstanceHome;

/** {@code restore}: brings an instance that does not run, or is no longer there, back to a second. */
public final class Restore {

    private final Installation installation;
    private final Terminal terminal;
    private final Clock clock;

    /** Restores into this installation; the clock names what is replaced. */
    public Restore(Installation installation, Terminal terminal, Clock clock) {
        this.installation = installation;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Returns when what was restored has been verified and put in its place. */
    public void execute(CommandLine line, InstanceHome instance) {
        Restoration.Request request = new Restoration.Request(line.to(), line.from(), line.answerable());
        try {
            new Restoration(installation, instance, request, terminal, clock).execute();
        } catch (IOException | SQLException e) {
            throw new Complaint("The restore broke off: " + e.getMessage(), "See " + instance.logs().resolve("restore.log")
                    + "; what stood there before is there, or in the instance's folder under replaced and the date", e);
        }
    }
}
