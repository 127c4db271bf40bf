package org.athar.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.athar.operation.Installation;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Ports;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.server.Database;
import org.athar.operation.server.DatabaseAlone;
import org.athar.operation.server.Postgres;
import org.athar.operation.server.ServerProcess;

/** A PostgreSQL of this process alone, with the tables as this version has them and nobody in them. It ends with the process. */
final class Cluster {

    private static final Path PROGRAMS = Path.of("target/postgresql").toAbsolutePath();

    private final Secrets secrets;
    private final Database database;

    private Cluster(Secrets secrets, Database database) {
        this.secrets = secrets;
        this.database = database;
    }

    /** Makes and starts it. */
    static Cluster begin() {
        try {
            Path folder = Files.createTempDirectory("athar-workbench");
            Installation installation = new Installation(PROGRAMS, PROGRAMS);
            InstanceHome home = InstanceHome.open("workbench", folder);
            Ports ports = Ports.anyFree();
            ports.remember(home.ports());
            Postgres postgres = Postgres.of(installation, home, ports.postgres(), false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, folder), "ending the workbench"));
            ServerProcess server = postgres.start();
            new RunRecord("", Map.of("postgres", RunningProcess.of(server.handle()))).write(home.run());
            Database database = Database.embedded(ports.postgres(), Secrets.of(home.secrets()));
            postgres.ensureRoles(database);
            try (DatabaseAlone alone = DatabaseAlone.of(installation, home)) {
                alone.migrate();
            }
            return new Cluster(Secrets.of(home.secrets()), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to reach it. */
    Database database() {
        return database;
    }

    /** A connection that no rule holds back. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", secrets.get(Secret.POSTGRES_PASSWORD));
    }

    private static void end(Postgres postgres, Path folder) {
        postgres.stop();
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
