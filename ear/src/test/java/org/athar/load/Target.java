package org.athar.load;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.athar.harness.Suite;
import org.athar.harness.door.Visitor;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.TestServers;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Ports;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.server.Database;
import org.athar.operation.tls.Exposure;

/**
 * What is put under load: an instance that runs, whose folder {@code athar.load.instance} names; one that does not, with
 * {@code athar.load.tls}, opened as a server; else the servers of the tests.
 *
 * @param address  where its pages are
 * @param instance its folder
 * @param database its database
 * @param process  the application server's process
 */
record Target(String address, InstanceHome instance, Database database, long process) {

    static Target open() {
        String folder = System.getProperty("athar.load.instance");
        if (folder == null) {
            return ofTheTests();
        }
        return Boolean.getBoolean("athar.load.tls") ? opened(Path.of(folder)) : running(Path.of(folder));
    }

    /** The sample is not opened to other machines by the command, so a server with a sample in it is opened here. */
    private static Target opened(Path folder) {
        Exposure exposure = Exposure.of("localhost", OptionalInt.of(Integer.getInteger("athar.load.port", 8443)), Optional.empty(),
                Optional.empty());
        exposure.requireFree();
        InstanceHome instance = new InstanceHome(folder.getFileName().toString(), folder);
        TestServers servers = TestServers.ofSample(Installation.here(), instance, new Terminal(System.out), exposure);
        return new Target(exposure.address(), instance, servers.database(), application());
    }

    private static Target running(Path folder) {
        InstanceHome instance = new InstanceHome(folder.getFileName().toString(), folder);
        RunRecord running = RunRecord.read(instance.run()).orElseThrow(() -> new AssertionError("no instance runs in " + folder));
        Ports ports = Ports.choose(instance.ports(), OptionalInt.empty(), port -> true);
        return new Target(running.address(), instance, Database.embedded(ports.postgres(), Secrets.of(instance.secrets())),
                running.processes().get("wildfly").pid());
    }

    private static Target ofTheTests() {
        return new Target(Suite.address(), Suite.servers().instance(), Suite.servers().database(), application());
    }

    private static long application() {
        return ProcessHandle.current().descendants().filter(one -> one.info().commandLine().orElse("").contains("[Standalone]"))
                .findFirst().orElseThrow().pid();
    }

    Visitor visitor() throws IOException, GeneralSecurityException {
        return new Visitor(address, instance);
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", Secrets.of(instance.secrets()).get(Secret.POSTGRES_PASSWORD));
    }

    /** Milliseconds that the application's database has worked on statements since its making. */
    double databaseMillis() throws SQLException {
        return number("SELECT active_time FROM pg_stat_database WHERE datname = current_database()").orElseThrow();
    }

    /** Milliseconds that the application has kept a processor busy since its start. */
    long processorMillis() {
        return ProcessHandle.of(process).flatMap(one -> one.info().totalCpuDuration()).orElseThrow().toMillis();
    }

    /** Connections that the application holds. */
    int connections() throws SQLException {
        return number("SELECT count(*) FROM pg_stat_activity WHERE usename = 'athar_app'").orElseThrow().intValue();
    }

    private Optional<Double> number(String query) throws SQLException {
        try (Connection connection = superuser(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.of(row.getDouble(1)) : Optional.empty();
        }
    }
}
