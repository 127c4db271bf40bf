package org.athar.operation.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.athar.operation.instance.Folders;
import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.instance.Settings;

/**
 * The embedded database: a cluster of the instance's own, with checksums, passwords by SCRAM from the first start, on loopback
 * by TCP alone. It is durable, and hands each finished piece of its log to the archive, unless a test asks otherwise.
 */
public final class Postgres {

    private static final String SUPERUSER = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(90);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);
    private static final Duration RECOVERY = Duration.ofHours(24);
    private static final String ARCHIVING = """
            archive_mode = on
            archive_command = 'sh athar-archive.sh %p %f'
            archive_timeout = 60
            """;

    private final Path binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private final boolean durable;
    private final Map<String, String> environment = new HashMap<>(Map.of("TZ", "UTC"));
    private Runnable beforeStart = () -> { };
    private ServerProcess process;

    private Postgres(Installation installation, InstanceHome home, Path log, int port, boolean durable) {
        this.binaries = PostgresBinaries.in(installation.home());
        this.data = home.postgres();
        this.log = log;
        this.port = port;
        this.password = Secrets.of(home.secrets()).get(Secret.POSTGRES_PASSWORD);
        this.durable = durable;
    }

    /** The cluster of an instance; nothing runs yet. */
    public static Postgres of(Installation installation, InstanceHome instance, int port, boolean durable) {
        Postgres postgres = new Postgres(installation, instance, instance.logs().resolve("postgres.log"), port, durable);
        if (durable) {
            postgres.archiveAs(instance);
        }
        return postgres;
    }

    /** A cluster that is being restored for an instance, in a folder beside; it archives as the instance does. */
    public static Postgres restored(Installation installation, InstanceHome instance, InstanceHome beside, int port) {
        Postgres postgres = new Postgres(installation, beside, instance.logs().resolve("restore.log"), port, true);
        postgres.archiveAs(instance);
        return postgres;
    }

    private void archiveAs(InstanceHome instance) {
        Settings settings = Settings.of(instance.settings());
        if (!settings.archives()) {
            return;
        }
        BackupFolder folder = BackupFolder.of(instance, settings);
        beforeStart = () -> folder.prepare(instance);
        environment.put("ATHAR_BACKUP", folder.root().toString());
        environment.put("ATHAR_FILES", instance.files().toString());
    }

    /** Starts it, making the cluster at first start, and waits until it answers. */
    public ServerProcess start() {
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise();
            }
            return start("", STARTUP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it on a copy that is not whole by itself, and waits until the archived log has been replayed.
     *
     * @param from   where the log is archived
     * @param target settings that say how far
     */
    public void recover(BackupFolder from, String target) {
        environment.put("ATHAR_RESTORE", from.root().toString());
        try {
            putScript("restore.sh");
            Files.writeString(data.resolve("recovery.signal"), "");
            start("hot_standby = off\nrestore_command = 'sh athar-restore.sh %f %p'\n" + target, RECOVERY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerProcess start(String further, Duration patience) throws IOException {
        requireSameVersion();
        FormerServer.clear(data);
        beforeStart.run();
        putScript("archive.sh");
        Files.writeString(data.resolve("athar.conf"), configuration() + further);
        Files.createDirectories(log.getParent());
        process = ServerProcess.start("PostgreSQL", log, log, environment, command("postgres", "-D", data.toString()));
        Patience.until(patience, process, this::answers);
        return process;
    }

    /** Makes the roles and databases that are missing. */
    public void ensureRoles(Database database) {
        withRoles(roles -> roles.ensure(database));
    }

    /** As above, throwing the application's data away first, for tests. */
    void makeRolesAnew(Database database) {
        withRoles(roles -> {
            roles.drop(database);
            roles.ensure(database);
        });
    }

    private void withRoles(RoleWork work) {
        try (Connection superuser = superuser(SUPERUSER)) {
            work.on(new DatabaseRoles(superuser));
        } catch (SQLException e) {
            throw new Complaint("The roles of the database could not be made: " + e.getMessage(), "See " + log, e);
        }
    }

    private interface RoleWork {
        void on(DatabaseRoles roles) throws SQLException;
    }

    /** Ends it; what was committed is on disk. */
    public void stop() {
        if (process != null) {
            process.stop(Signal.INTERRUPT, SHUTDOWN);
        }
    }

    /** A connection of the superuser, for making roles and databases, and for backups. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, password);
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolveSibling(InstanceHome.RESTORING))) {
            throw new Complaint("A restore of this instance was broken off, and there is no database", "Type ./athar restore again");
        }
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
        String archiving = environment.containsKey("ATHAR_BACKUP") ? ARCHIVING : "archive_mode = off\n";
        return archiving + """
                # Written at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = %s
                full_page_writes = %s
                synchronous_commit = %s
                max_connections = 120
                # A statement about the trail holds a lock on each month and its indexes.
                max_locks_per_transaction = 512
                shared_buffers = 256MB
                wal_compression = on
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

    private boolean answers() {
        try (Connection connection = superuser(SUPERUSER)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void putScript(String name) throws IOException {
        try (InputStream script = Postgres.class.getResourceAsStream(name)) {
            Files.copy(script, data.resolve("athar-" + name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
