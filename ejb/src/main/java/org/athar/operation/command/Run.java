package org.athar.operation.command;

import java.nio.channels.FileLock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Loopback;
import org.athar.operation.instance.Ports;
import org.athar.operation.realm.Account;
import org.athar.operation.realm.Person;
import org.athar.operation.server.Manner;
import org.athar.operation.server.Servers;
import org.athar.operation.server.Signal;
import org.athar.operation.tls.Exposure;

/** {@code run}: opens an instance and keeps it open until Ctrl-C, {@code stop}, or the death of one of its servers. */
public final class Run {

    private final Installation installation;
    private final Terminal terminal;
    private FileLock held;

    /** Runs with what is installed here. */
    public Run(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    /** Ends by a complaint when a start fails or a server dies, and silently when it is stopped. */
    public void execute(CommandLine line) {
        String name = line.instanceOrSample();
        boolean sample = name.equals(CommandLine.SAMPLE);
        InstanceHome instance = InstanceHome.open(name, installation.instance(name));
        held = instance.lock();
        instance.requireFreeDisk();
        new Leftovers(terminal).end(instance);
        requireFit(line, sample);
        Ports ports = Ports.choose(instance.ports(), line.exposure().isPresent() ? OptionalInt.empty() : line.port(), Loopback::isFree);
        ports.remember(instance.ports());
        terminal.say("Athar opens the instance " + name + (sample ? " (a sample: its people are invented)" : ""));
        Servers.requireSettings(instance);
        Manner manner = sample ? Manner.ofSample()
                : Manner.ofWork(new Founding(instance, terminal, Optional.ofNullable(System.console())).firstAccounts());
        terminal.restart();
        Servers servers = new Servers(installation, instance, ports, manner.reached(line.exposure()).thorough(line.thorough()), terminal);
        loadWhatStopNeeds();
        Thread stopping = new Thread(() -> stop(servers, instance), "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        Complaint failure;
        try {
            servers.start();
            announce(servers.address(), sample);
            failure = servers.awaitFailure();
        } catch (Complaint complaint) {
            failure = complaint;
        }
        if (servers.isClosing()) {
            awaitStop(stopping);
            return;
        }
        terminal.say("");
        throw failure;
    }

    private static void requireFit(CommandLine line, boolean sample) {
        if (line.exposure().isPresent() && sample) {
            throw new Complaint("The sample is not opened to other machines: everybody knows its passphrase",
                    "Open an instance of your own: ./athar run --instance NAME --server --host HOST");
        }
        line.exposure().ifPresent(Exposure::requireFree);
    }

    /** The classes of a stop, loaded while they are there: a developer may build anew, from the ground, while this runs. */
    private static void loadWhatStopNeeds() {
        for (Class<?> type : List.of(Signal.class, Complaint.class)) {
            try {
                Class.forName(type.getName());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void stop(Servers servers, InstanceHome instance) {
        terminal.say("Athar stops ...");
        servers.close();
        instance.run().toFile().delete();
        terminal.say("Athar has stopped; the data are kept.");
    }

    private static void awaitStop(Thread stopping) {
        try {
            stopping.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce(String address, boolean sample) {
        terminal.say("");
        terminal.say("Athar is ready: " + address);
        if (sample) {
            terminal.say("");
            terminal.say("Sign in to the sample as one of these; everybody's passphrase is  " + Account.SAMPLE_PASSPHRASE);
            List<Person> people = Person.ofSample(CommandLine.SAMPLE);
            people.forEach(person -> terminal.say("  %-20s %s".formatted(person.username(), person.profession())));
        }
        terminal.say("");
        terminal.say("Ctrl-C stops it.");
    }
}
