package org.athar.operation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.athar.operation.instance.Folders;
import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Ports;
import org.athar.operation.instance.PrivateFile;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The application server: programs shared and only read, state in the instance's folder, the configuration laid afresh at every
 * start, so that an upgrade needs no merging. What differs between instances are properties in a file that only the owner reads.
 */
final class WildFly {

    private static final Duration STARTUP = Duration.ofSeconds(240);
    private static final int MOVED = 301;
    private static final String CODE = "256m";
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);

    private final Installation installation;
    private final InstanceHome instance;
    private final Ports ports;
    private final Manner manner;
    private ServerProcess process;

    WildFly(Installation installation, InstanceHome instance, Ports ports, Manner manner) {
        this.installation = installation;
        this.instance = instance;
        this.ports = ports;
        this.manner = manner;
    }

    /** Starts it with the application, without waiting. */
    ServerProcess start(Properties properties, String largestHeap) {
        try {
            layOut();
            Path file = instance.wildfly().resolve("athar.properties");
            PrivateFile.write(file, properties, "Written at every start.");
            process = ServerProcess.start("WildFly", instance.logs().resolve("wildfly.out"),
                    instance.logs().resolve("wildfly/server.log"), Map.of(), command(file, largestHeap));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the log-in page answers to one who asks for the application. */
    void awaitAnswer() {
        Web web = new Web();
        Patience.until(STARTUP, process, () -> {
            requireDeployed();
            // To who comes without TLS, a server answers with its address alone.
            return manner.exposure().isPresent() ? web.first(ports.address()) == MOVED : web.status(ports.address()) == 200;
        });
    }

    /** The server starts even where the application cannot: it leaves a mark beside it, and waiting would be in vain. */
    private void requireDeployed() {
        Path mark = instance.deployedApplication().resolveSibling(instance.deployedApplication().getFileName() + ".failed");
        if (Files.exists(mark)) {
            throw new Complaint("The application could not be deployed", "Read the first ERROR in the instance's log/wildfly/server.log");
        }
    }

    /** Ends it. */
    void stop() {
        if (process != null) {
            process.stop(Signal.TERMINATE, SHUTDOWN);
        }
    }

    private void layOut() throws IOException {
        Path provisioned = installation.serverHome().resolve("standalone");
        Path base = instance.wildfly();
        for (String fresh : List.of("configuration", "deployments", "tmp", "data")) {
            Folders.delete(base.resolve(fresh));
            Files.createDirectories(base.resolve(fresh));
        }
        Files.createDirectories(base.resolve("lib/ext"));
        try (Stream<Path> files = Files.list(provisioned.resolve("configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, base.resolve("configuration").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        silence(base.resolve("configuration/logging.properties"));
        Files.copy(installation.application(), instance.deployedApplication(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Until its configuration is read, the server logs as this file says: all that it is started with, the secrets too. */
    private static void silence(Path early) throws IOException {
        Files.writeString(early, Files.readString(early).replace("org.jboss.as.config.level=DEBUG", "org.jboss.as.config.level=INFO"));
    }

    private List<String> command(Path properties, String largestHeap) {
        StandaloneCommandBuilder builder = StandaloneCommandBuilder.of(installation.serverHome());
        builder.setJavaHome(Path.of(System.getProperty("java.home")));
        builder.setBaseDirectory(instance.wildfly());
        builder.setLogDirectory(instance.logs().resolve("wildfly"));
        builder.setServerReadOnlyConfiguration("standalone.xml");
        builder.setPropertiesFile(properties);
        // What lasts for weeks, or loads a country, is worth compiling in full, at half the processor; all else is to start soon.
        // It has room for what many people ask in a second, so that garbage is collected a third as often, and by all processors.
        List<String> lasting = manner.thorough() ? List.of("-XX:+TieredCompilation", "-XX:+UseParallelGC", "-Xmn256m")
                : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        // A compiler of one tier has room for 48 MB of code at first, which the pages fill within minutes; then the server breaks off.
        builder.setJavaOptions("-Xms128m", "-Xmx" + largestHeap, "-XX:MetaspaceSize=96m", "-XX:MaxMetaspaceSize=512m",
                "-XX:ReservedCodeCacheSize=" + CODE, "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true", "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC");
        lasting.forEach(builder::addJavaOption);
        builder.addServerArguments("-Djboss.bind.address=127.0.0.1", "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + ports.http(), "-Djboss.management.http.port=" + ports.management(),
                "-Djboss.node.name=athar-" + instance.name(), "-Djboss.tx.node.id=athar-" + instance.name());
        return builder.build();
    }
}
