package org.athar.operation.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;

/** {@code status}: the instances there are, which of them run, and where they answer. */
public final class ShowStatus {

    private final Installation installation;
    private final Terminal terminal;

    /** Looks at the instances of this installation. */
    public ShowStatus(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    /** Prints one line for each instance. */
    public void execute() {
        List<Path> folders = folders();
        if (folders.isEmpty()) {
            terminal.say("There is no instance yet. Open the sample by ./athar run");
            return;
        }
        folders.forEach(folder -> terminal.say("%-16s  %s".formatted(folder.getFileName(),
                stateOf(new InstanceHome(folder.getFileName().toString(), folder)))));
    }

    /** One line on one instance. */
    static String stateOf(InstanceHome instance) {
        Optional<RunRecord> record = RunRecord.read(instance.run());
        List<String> alive = record.map(run -> run.processes().entrySet().stream()
                .filter(entry -> entry.getValue().find().isPresent())
                .map(entry -> entry.getKey() + " " + entry.getValue().pid()).toList()).orElse(List.of());
        if (alive.isEmpty()) {
            return "stopped";
        }
        String processes = alive.stream().collect(Collectors.joining(", "));
        RunningProcess launcher = record.get().processes().get("launcher");
        if (launcher == null || launcher.find().isEmpty()) {
            return "broken off, some servers are left (" + processes + "); ./athar stop --instance " + instance.name() + " ends them";
        }
        return "runs at " + record.get().address() + "  (processes: " + processes + ")";
    }

    private List<Path> folders() {
        Path instances = installation.home().resolve("instances");
        if (!Files.isDirectory(instances)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(instances)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
