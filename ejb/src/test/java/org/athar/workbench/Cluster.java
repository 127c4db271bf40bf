package org.athar.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.athar.kernel.digest.Sha256;
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

    private final Path folder;
    private final InstanceHome home;
    private final Secrets secrets;
    private final Database database;
    private final Postgres postgres;

    private Cluster(Path folder) {
        this.folder = folder;
        this.home = InstanceHome.open("workbench", folder);
        Ports ports = Ports.anyFree();
        ports.remember(home.ports());
        this.postgres = Postgres.of(new Installation(PROGRAMS, PROGRAMS), home, ports.postgres(), false);
        this.secrets = Secrets.of(home.secrets());
        this.database = Database.embedded(ports.postgres(), secrets);
    }

    /** Starts it: a copy of one that was made before for these very migrations, or, the first time, a new one. */
    static Cluster begin() {
        try {
            Path folder = Files.createTempDirectory("athar-workbench");
            Path kept = PROGRAMS.resolve("workbench-" + digestOfMigrations());
            if (!Files.exists(kept)) {
                Path made = Files.createTempDirectory("athar-workbench");
                new Cluster(made).make();
                keep(made, kept);
            }
            copy(kept, folder);
            Cluster cluster = new Cluster(folder);
            cluster.start();
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::end, "ending the workbench"));
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        start();
        postgres.ensureRoles(database);
        try (DatabaseAlone alone = DatabaseAlone.of(new Installation(PROGRAMS, PROGRAMS), home)) {
            alone.migrate();
        }
        postgres.stop();
        Files.delete(home.run());
    }

    private void start() {
        ServerProcess server = postgres.start();
        new RunRecord("", Map.of("postgres", RunningProcess.of(server.handle()))).write(home.run());
    }

    /** Another process may have been faster; then its copy is as good. */
    private static void keep(Path made, Path kept) throws IOException {
        Path beside = Files.createTempDirectory(PROGRAMS, "workbench");
        copy(made, beside);
        delete(made);
        if (!beside.toFile().renameTo(kept.toFile())) {
            delete(beside);
        }
    }

    private static String digestOfMigrations() throws IOException {
        Path resources = Path.of("src/main/resources");
        MessageDigest digest = Sha256.begin();
        try (Stream<Path> files = Files.list(resources.resolve("db/migration"))) {
            for (Path file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        // The access matrix and the reach of operations are copied into the tables with the migrations.
        for (String copied : List.of("access-matrix.csv", "access-reach.csv")) {
            digest.update(Files.readAllBytes(resources.resolve(copied)));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(path -> !path.equals(from)).toList()) {
                Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** How to reach it. */
    Database database() {
        return database;
    }

    /** A second database in it, without tables. */
    Database empty(String name) {
        Database other = new Database(database.host(), database.port(), name, database.keycloakName(), "", database.ownerPassword(),
                database.appPassword(), database.verifyPassword(), database.keycloakPassword());
        postgres.ensureRoles(other);
        return other;
    }

    /** A connection that no rule holds back. */
    Connection superuser(Database of) throws SQLException {
        return DriverManager.getConnection(of.url(), "postgres", secrets.get(Secret.POSTGRES_PASSWORD));
    }

    private void end() {
        postgres.stop();
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
