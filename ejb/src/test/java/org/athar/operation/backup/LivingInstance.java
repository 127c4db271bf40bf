package org.athar.operation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.audit.TrailDigest;
import org.athar.audit.TrailQueries;
import org.athar.file.OriginalsDirectory;
import org.athar.operation.Installation;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Ports;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;
import org.athar.operation.instance.Secrets;
import org.athar.operation.server.Database;
import org.athar.operation.server.DatabaseAlone;
import org.athar.operation.server.Postgres;
import org.athar.operation.server.ServerProcess;

/** An instance with its database alone, in which somebody works: what is recorded is acknowledged when the method returns. */
final class LivingInstance {

    private static final Path PROGRAMS = Path.of("target/postgresql").toAbsolutePath();

    private final Installation installation;
    private final InstanceHome home;
    private final Postgres postgres;
    private final Database database;
    private ServerProcess server;

    private LivingInstance(Installation installation, InstanceHome home) {
        this.installation = installation;
        this.home = home;
        Ports ports = Ports.anyFree();
        ports.remember(home.ports());
        this.postgres = Postgres.of(installation, home, ports.postgres(), true);
        this.database = Database.embedded(ports.postgres(), Secrets.of(home.secrets()));
    }

    /** Tables as this version has them, and nobody in them. */
    static LivingInstance begin(Installation installation, String name, Path backups) throws IOException {
        InstanceHome home = InstanceHome.open(name, installation.instance(name));
        Files.writeString(home.settings(), "athar.backup.folder=" + backups + "\nathar.backup.keep=2\n");
        LivingInstance living = new LivingInstance(installation, home);
        living.start();
        living.postgres.ensureRoles(living.database);
        try (DatabaseAlone alone = DatabaseAlone.of(installation, home)) {
            alone.migrate();
        }
        return living;
    }

    /** A home of instances that shares PostgreSQL's programs with all others. */
    static Installation installation(Path home) throws IOException {
        Files.createDirectories(home);
        Postgres.of(new Installation(home, PROGRAMS), InstanceHome.open("none", PROGRAMS.resolve("instances/none")), 1, false);
        try (Stream<Path> programs = Files.list(PROGRAMS)) {
            for (Path folder : programs.filter(one -> one.getFileName().toString().matches("postgresql-\\d+-\\w+")).toList()) {
                Files.createSymbolicLink(home.resolve(folder.getFileName()), folder);
            }
        }
        return new Installation(home, home);
    }

    InstanceHome home() {
        return home;
    }

    void start() {
        server = postgres.start();
        new RunRecord("", Map.of("postgres", RunningProcess.of(server.handle()))).write(home.run());
    }

    void stop() throws IOException {
        postgres.stop();
        Files.delete(home.run());
    }

    /** Ends the database by the signal that no process can answer; those it had begun, the archiving among them, end by themselves. */
    void kill() {
        List<ProcessHandle> begun = server.handle().descendants().toList();
        server.handle().destroyForcibly();
        server.ended().join();
        begun.forEach(process -> process.onExit().join());
    }

    /** Asks for a piece of the log to be archived, without waiting for it. */
    void finishPiece() throws SQLException {
        try (Connection superuser = postgres.superuser("postgres"); Statement statement = superuser.createStatement()) {
            statement.execute("SELECT pg_switch_wal()");
        }
    }

    /** Records a person and an original with the person's name in it. */
    void record(String name) throws SQLException, IOException {
        OriginalsDirectory files = new OriginalsDirectory(home.files());
        Path incoming = files.newIncoming();
        Files.writeString(incoming, name);
        String sha256 = sha256(name);
        files.place(incoming, files.pathOf(sha256));
        UUID person = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        try (Connection owner = owner()) {
            owner.setAutoCommit(false);
            run(owner, "SELECT athar_begin_migration(?)", name);
            run(owner, "INSERT INTO staff_member (id, version, name_en, active_from) VALUES (?, 0, ?, '2026-01-01')", person, name);
            run(owner, """
                    INSERT INTO stored_file (id, sha256, size_bytes, media_type, kind, original_name, sensitivity, graphic, stored_by,
                        recorded_at) VALUES (gen_random_uuid(), ?, ?, 'text/plain', 'TEXT', 'a.txt', 'S1', false, ?, now())""",
                    sha256, (long) name.getBytes(StandardCharsets.UTF_8).length, person);
            owner.commit();
        }
    }

    /** Links the trail, as the application does every second. */
    void link() throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            long number = 0;
            byte[] head = new byte[TrailDigest.LENGTH];
            try (ResultSet last = statement.executeQuery("SELECT number, head FROM audit_link ORDER BY number DESC LIMIT 1")) {
                if (last.next()) {
                    number = last.getLong(1);
                    head = last.getBytes(2);
                }
            }
            Instant now = now(statement);
            for (Waiting entry : waiting(statement)) {
                head = TrailDigest.head(head, entry.digest(), now);
                run(owner, "INSERT INTO audit_link (number, entry_id, digest, head, linked_at) VALUES (?, ?, ?, ?, ?)", ++number,
                        entry.id(), entry.digest(), head, now.atOffset(ZoneOffset.UTC));
            }
        }
    }

    Instant now() throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            return now(statement);
        }
    }

    /** The people there are, of an instance that rests or runs. */
    static List<String> people(Installation installation, InstanceHome home) throws SQLException {
        return texts(installation, home, "SELECT name_en FROM staff_member ORDER BY name_en");
    }

    static List<String> texts(Installation installation, InstanceHome home, String query) throws SQLException {
        try (DatabaseAlone alone = DatabaseAlone.of(installation, home);
                Connection reader = DriverManager.getConnection(alone.address().url(), Database.VERIFY, alone.address().verifyPassword());
                Statement statement = reader.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    static String sha256(String text) {
        return org.athar.kernel.digest.Sha256.of(text);
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(database.url(), Database.OWNER, database.ownerPassword());
    }

    private static Instant now(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private record Waiting(UUID id, byte[] digest) {
    }

    private static List<Waiting> waiting(Statement statement) throws SQLException {
        List<Waiting> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT " + TrailQueries.ROWS + ", " + TrailQueries.FIELDS + """
                FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id) ORDER BY e.id""")) {
            while (row.next()) {
                String[] fields = new String[TrailQueries.FIELD_COUNT];
                for (int column = 0; column < fields.length; column++) {
                    fields[column] = row.getString(column + 2);
                }
                found.add(new Waiting(UUID.fromString(fields[0]), TrailDigest.ofEntry(Arrays.asList(fields), row.getBytes(1))));
            }
        }
        return found;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
