package org.athar.operation.command;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Folders;

/** {@code sample remove}: deletes the sample with its database, files and realm. No other instance can be deleted by a command. */
public final class RemoveSample {

    private final Terminal terminal;

    /** Prints to the given terminal. */
    public RemoveSample(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Asks, unless told beforehand, stops the sample if it runs, and deletes it. */
    public void execute(CommandLine line, InstanceHome sample) {
        if (!Files.isDirectory(sample.folder())) {
            terminal.say("There is no sample to remove.");
            return;
        }
        if (!line.confirmed() && !confirmedAt(System.console())) {
            throw new Complaint("The sample is kept", "To remove it with all that was typed into it: ./athar sample remove --yes");
        }
        new Stop(terminal).stopIfRunning(sample);
        try {
            Folders.delete(sample.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.say("The sample is removed. ./athar run makes it anew.");
    }

    private static boolean confirmedAt(Console console) {
        if (console == null) {
            return false;
        }
        String answer = console.readLine("The sample and all that was typed into it are deleted. Really? [y/N] ");
        return "y".equalsIgnoreCase(answer == null ? "" : answer.strip());
    }
}
