package org.athar.operation;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Loopback;
import org.athar.operation.instance.Ports;
import org.athar.operation.server.Database;
import org.athar.operation.server.Manner;
import org.athar.operation.server.Servers;
import org.athar.operation.tls.Exposure;

/**
 * The same three servers for a test suite: on free ports, with the sample loaded into an empty database, nothing forced to disk.
 * The folder may be one that an earlier suite has left, which saves the making of the cluster.
 */
public final class TestServers implements AutoCloseable {

    private final Ports ports;
    private final Servers servers;
    private final InstanceHome instance;
    private final FileLock lock;

    private TestServers(InstanceHome instance, FileLock lock, Ports ports, Servers servers) {
        this.instance = instance;
        this.lock = lock;
        this.ports = ports;
        this.servers = servers;
    }

    /** Starts them and waits until they answer. */
    public static TestServers start(Installation installation, Path folder, Terminal terminal) {
        return start(installation, folder, terminal, Optional.empty());
    }

    /** The same, reached from other machines so. */
    public static TestServers start(Installation installation, Path folder, Terminal terminal, Optional<Exposure> exposure) {
        return start(installation, InstanceHome.open("test", folder), terminal, Ports.anyFree(), Manner.ofTests().reached(exposure));
    }

    /** A sample as it lies in its folder, with all that is in it, as a server that is reached so. */
    public static TestServers ofSample(Installation installation, InstanceHome instance, Terminal terminal, Exposure exposure) {
        return start(installation, instance, terminal, Ports.choose(instance.ports(), OptionalInt.empty(), Loopback::isFree),
                Manner.ofSample().reached(Optional.of(exposure)));
    }

    private static TestServers start(Installation installation, InstanceHome instance, Terminal terminal, Ports ports, Manner manner) {
        FileLock lock = instance.lock();
        Servers servers = new Servers(installation, instance, ports, manner, terminal);
        TestServers started = new TestServers(instance, lock, ports, servers);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stopping"));
        servers.start();
        return started;
    }

    /** Ends the application at once and without warning, as a failing machine does; the two others go on. */
    public void killApplication() {
        servers.killApplication();
    }

    /** Ends the database's server in the same way; the two others go on. */
    public void killDatabase() {
        servers.killDatabase();
    }

    /** Starts the database again after its end, from here on as durable as in an instance, and waits until it answers. */
    public void startDatabaseAgain() {
        servers.startDatabaseAgain();
    }

    /** Starts the application again after its end, and waits until it answers. */
    public void startApplicationAgain() {
        servers.startApplicationAgain();
    }

    /** Where they listen. */
    public Ports ports() {
        return ports;
    }

    /** How to reach the database. */
    public Database database() {
        return servers.database();
    }

    /** Their folder, with secrets and logs. */
    public InstanceHome instance() {
        return instance;
    }

    @Override
    public void close() {
        if (lock.isValid()) {
            servers.close();
        }
    }
}
