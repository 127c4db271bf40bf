package org.athar.operation;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.athar.operation.command.Run;

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
        switch (line.command()) {
            case "run" -> new Run(installation, terminal).execute(line);
            default -> throw new Complaint("There is no command " + line.command(), "See ./athar --help");
        }
    }
}
