package org.athar.operation.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.server.DatabaseAlone;
import org.athar.sample.country.CountrySize;
import org.athar.sample.order.CountryOrder;
import org.athar.sample.order.CountryOrder.Progress;

/** {@code sample national}: asks the running sample to load an invented country, and tells how far it has come. */
public final class NationalSample {

    private static final long PAUSE_MILLIS = 500;
    private static final int PARTS = 20;

    private final Terminal terminal;

    /** Prints to the given terminal. */
    public NationalSample(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Asks, and waits until it is loaded. What was loaded before an interruption is kept; the same command goes on from there. */
    public void execute(CommandLine line, InstanceHome sample) {
        CountrySize size = line.country();
        if (!size.isPossible()) {
            throw new Complaint("A country of " + size.persons() + " persons, " + size.remains() + " remains, " + size.cases()
                    + " cases and " + size.sites() + " sites cannot be told", "Give " + CountrySize.LEAST_PERSONS
                    + " persons or more, no more remains than persons, no more cases than remains or half the persons, 12 to "
                    + CountrySize.MOST_SITES + " sites");
        }
        if (!DatabaseAlone.isRunning(sample)) {
            throw new Complaint("The sample does not run", "Open it first: ./athar run");
        }
        CountryOrder order = new CountryOrder(sample.folder());
        try {
            order.ask(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.restart();
        follow(order, sample);
    }

    private void follow(CountryOrder order, InstanceHome sample) {
        int told = 0;
        while (true) {
            Progress progress = order.progress().orElse(new Progress(0, 1, "", null));
            if (progress.failed() != null) {
                throw new Complaint("The country was not loaded: " + progress.failed(),
                        "What was loaded before is kept; see " + sample.logs().resolve("wildfly/server.log"));
            }
            if (progress.isOver()) {
                terminal.done("The country is loaded, in " + progress.total() + " pieces");
                return;
            }
            int reached = progress.done() * PARTS / progress.total();
            if (reached > told) {
                told = reached;
                terminal.done("%d of %d pieces: %s".formatted(progress.done(), progress.total(), progress.doing()));
            }
            pause(sample);
        }
    }

    private static void pause(InstanceHome sample) {
        if (!DatabaseAlone.isRunning(sample)) {
            throw new Complaint("The sample was stopped", "Open it again, and repeat the command: it goes on where it was");
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("Interrupted", "The server goes on; the same command shows how far it is");
        }
    }
}
