package org.athar.operation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.athar.operation.Complaint;

/**
 * The embedded database: a cluster of the instance's own, with checksums, passwords by SCRAM from the first start, on loopback
 * by TCP alone. It is durable unless a test asks otherwise.
 */
final class Postgres {

    private static final String SUPERUSER = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(90);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);

    private final Path binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private final boolean durable;
    private ServerProcess process;

    Postgres(Path home, Path data, Path log, int port, String password, boolean durable) {
        this.binaries = PostgresBinaries.in(home);
        this.data = data;
        this.log = log;
        this.port = port;
        this.password = password;
        this.durable = durable;
    }

    /** Starts it, making the cluster at first start, and waits until it answers. */
    ServerProcess start() {
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise();
            }
            requireSameVersion();
            Files.writeString(data.resolve("athar.conf"), configuration());
            Files.createDirectories(log.getParent());
            process = ServerProcess.start("PostgreSQL", log, log, Map.of("TZ", "UTC"), command("postgres", "-D", data.toString()));
            awaitAnswer();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it; what was committed is on disk. */
    void stop() {
        if (process != null) {
            process.stop(Signal.INTERRUPT, SHUTDOWN);
        }
    }

    /** A connection of the superuser, for making roles and databases. */
    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, password);
    }

    private void initialise() throws IOException {
        Folders.delete(data);
        Path passwordFile = data.resolveSibling("initial-password");
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Path initLog = log.resolveSibling("initdb.log");
        Files.createDirectories(initLog.getParent());
        try {
            Files.writeString(passwordFile, password);
            ServerProcess initdb = ServerProcess.start("The making of the database", initLog, initLog, Map.of(),
                    command("initdb", "-D", data.toString(), "-U", SUPERUSER, "--pwfile=" + passwordFile, "--auth=scram-sha-256",
                            "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
                            "--data-checksums", durable ? "--sync-method=fsync" : "--no-sync"));
            initdb.ended().join();
            if (!Files.exists(data.resolve("postgresql.conf"))) {
                throw initdb.endedUnasked();
            }
            Files.writeString(data.resolve("postgresql.conf"), "\ninclude 'athar.conf'\n", StandardOpenOption.APPEND);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void requireSameVersion() throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).trim();
        if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new Complaint("The data in " + data + " were written by PostgreSQL " + version + ", this is "
                    + PostgresBinaries.MAJOR_VERSION, "Start the Athar that wrote them; docs/operating/configure.md says how to move on");
        }
    }

    private String configuration() {
        String durability = durable ? "on" : "off";
        return """
                # Written at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = %s
                full_page_writes = %s
                synchronous_commit = %s
                max_connections = 120
                shared_buffers = 128MB
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] %%q%%u@%%d '
                """.formatted(port, durability, durability, durability);
    }

    /** PostgreSQL refuses to run as root: there, it runs in a user namespace in which it is nobody. */
    private List<String> command(String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>();
        if (Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(binaries.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private void awaitAnswer() {
        Patience.until(STARTUP, process, () -> {
            try (Connection connection = superuser(SUPERUSER)) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                return false;
            }
        });
    }
}
