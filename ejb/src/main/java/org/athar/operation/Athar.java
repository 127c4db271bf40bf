package org.athar.operation;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.athar.kernel.Clocks;
import org.athar.operation.command.BenchSearch;
import org.athar.operation.command.MakeBackup;
import org.athar.operation.command.NationalSample;
import org.athar.operation.command.Redeploy;
import org.athar.operation.command.RemoveSample;
import org.athar.operation.command.Restore;
import org.athar.operation.command.Run;
import org.athar.operation.command.ShowStatus;
import org.athar.operation.command.Stop;
import org.athar.operation.command.ValidateKinship;
import org.athar.operation.command.VerifyAudit;
import org.athar.operation.instance.InstanceHome;

/** The command line's beginning: {@code ./athar} calls it with what was typed. */
public final class Athar {

    private static final int FAILED = 1;

    private Athar() {
    }

    /** Runs one command; exit code 0, or 1 after one sentence that says what is wrong and what to do. */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        Terminal terminal = new Terminal(System.out);
        try {
            execute(CommandLine.parse(arguments), Installation.here(), terminal);
        } catch (Complaint complaint) {
            terminal.say("Athar: " + complaint.getMessage());
            System.exit(FAILED);
        }
    }

    private static void execute(CommandLine line, Installation installation, Terminal terminal) {
        InstanceHome instance = new InstanceHome(line.instanceOrSample(), installation.instance(line.instanceOrSample()));
        switch (line.command()) {
            case "run" -> new Run(installation, terminal).execute(line);
            case "stop" -> new Stop(terminal).execute(instance);
            case "redeploy" -> new Redeploy(installation, terminal).execute(instance);
            case "status" -> new ShowStatus(installation, terminal).execute();
            case "sample" -> sample(line, instance, terminal);
            case "verify-audit" -> new VerifyAudit(installation, terminal, Clocks.system()).execute(instance);
            case "backup" -> new MakeBackup(installation, terminal, Clocks.system()).execute(instance);
            case "validate" -> validate(line, terminal);
            case "bench" -> new BenchSearch(terminal).execute(line);
            case "restore" -> new Restore(installation, terminal, Clocks.system()).execute(line, instance);
            default -> throw new Complaint("There is no command " + line.command(), "See ./athar --help");
        }
    }

    private static void validate(CommandLine line, Terminal terminal) {
        if (!new ValidateKinship(terminal).execute(line)) {
            System.exit(FAILED);
        }
    }

    private static void sample(CommandLine line, InstanceHome instance, Terminal terminal) {
        boolean sample = instance.name().equals(CommandLine.SAMPLE);
        if (sample && line.rest().equals(List.of("remove"))) {
            new RemoveSample(terminal).execute(line, instance);
        } else if (sample && line.rest().equals(List.of("national"))) {
            new NationalSample(terminal).execute(line, instance);
        } else {
            throw new Complaint("There is no command " + String.join(" ", line.words()),
                    "To delete the sample, type ./athar sample remove; to load an invented country into it, ./athar sample national");
        }
    }
}
