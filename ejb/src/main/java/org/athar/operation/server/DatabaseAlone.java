package org.athar.operation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Loopback;
import org.athar.operation.instance.Ports;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;
import org.athar.operation.instance.Secrets;
import org.athar.operation.instance.Settings;

/** An instance's database without the other servers: the running one where it runs, else started for as long as this is open. */
public final class DatabaseAlone implements AutoCloseable {

    private final Database address;
    private final Postgres embedded;
    private final FileLock lock;

    private DatabaseAlone(Database address, Postgres embedded, FileLock lock) {
        this.address = address;
        this.embedded = embedded;
        this.lock = lock;
    }

    /** Opens it; a complaint if the instance has never been opened. */
    public static DatabaseAlone of(Installation installation, InstanceHome instance) {
        if (!Files.exists(instance.secrets())) {
            throw new Complaint("There is no instance " + instance.name(), "./athar status lists those there are");
        }
        Secrets secrets = Secrets.of(instance.secrets());
        Settings settings = Settings.of(instance.settings());
        Ports ports = Ports.choose(instance.ports(), OptionalInt.empty(), port -> true);
        if (settings.outsideDatabase()) {
            return new DatabaseAlone(Database.outside(settings), null, null);
        }
        if (isRunning(instance)) {
            return new DatabaseAlone(Database.embedded(ports.postgres(), secrets),
                    Postgres.of(installation, instance, ports.postgres(), true), null);
        }
        FileLock lock = instance.lock();
        int port = Ports.choose(instance.ports(), OptionalInt.empty(), Loopback::isFree).postgres();
        Postgres postgres = Postgres.of(installation, instance, port, true);
        postgres.start();
        return new DatabaseAlone(Database.embedded(port, secrets), postgres, lock);
    }

    /** Whether it was at rest, so that no application has linked the trail's entries since. */
    public boolean wasAtRest() {
        return lock != null;
    }

    /** A connection of the superuser; the embedded database only. */
    public Connection superuser() throws SQLException {
        return embedded.superuser("postgres");
    }

    /** How to reach it. */
    public Database address() {
        return address;
    }

    /** Runs the migrations that have not run yet; their number. */
    public int migrate() {
        return Migrations.run(address);
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        embedded.stop();
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its server runs, be it that a killed command line has left it behind. */
    public static boolean isRunning(InstanceHome instance) {
        return RunRecord.read(instance.run()).map(run -> run.processes().get("postgres")).flatMap(RunningProcess::find).isPresent();
    }
}
