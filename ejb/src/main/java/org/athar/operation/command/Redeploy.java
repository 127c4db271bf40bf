package org.athar.operation.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.server.DatabaseAlone;

/** {@code redeploy}: for developers; brings the tables of a running instance to this state and puts the built application into it. */
public final class Redeploy {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE_MILLIS = 200;

    private final Installation installation;
    private final Terminal terminal;

    /** Deploys what is built here. */
    public Redeploy(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    /** Returns when the application is deployed; a complaint with the server's words when it refused. */
    public void execute(InstanceHome instance) {
        if (!ShowStatus.stateOf(instance).startsWith("runs")) {
            throw new Complaint("The instance " + instance.name() + " does not run", "Open it first by ./athar run");
        }
        try (DatabaseAlone database = DatabaseAlone.of(installation, instance)) {
            terminal.done(database.migrate() + " new migrations of the tables");
            Path deployed = marker(instance, ".deployed");
            Path failed = marker(instance, ".failed");
            Files.deleteIfExists(failed);
            Files.deleteIfExists(deployed);
            Path fresh = instance.wildfly().resolve("athar.ear.new");
            Files.copy(installation.application(), fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, instance.deployedApplication(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            await(instance, deployed, failed);
            terminal.done("The application is deployed anew");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(InstanceHome instance, Path deployed, Path failed) throws IOException {
        Path asked = Files.createFile(marker(instance, ".dodeploy"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(asked) || !Files.exists(deployed)) {
            if (Files.exists(failed)) {
                throw new Complaint("The server refused the application: " + Files.readString(failed).strip(),
                        "See " + instance.logs().resolve("wildfly/server.log"));
            }
            if (System.nanoTime() > end) {
                throw new Complaint("The server has not deployed the application within " + PATIENCE.toSeconds() + " seconds",
                        "See " + instance.logs().resolve("wildfly/server.log"));
            }
            pause();
        }
    }

    private static Path marker(InstanceHome instance, String kind) {
        Path application = instance.deployedApplication();
        return application.resolveSibling(application.getFileName() + kind);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("The deployment was interrupted", "Start it again", e);
        }
    }
}
