package org.athar.operation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.athar.kernel.Clocks;
import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.Founder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Ports;
import org.athar.operation.instance.RunRecord;
import org.athar.operation.instance.RunningProcess;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.instance.Settings;
import org.athar.operation.realm.AdminApi;
import org.athar.operation.realm.Realm;
import org.athar.operation.tls.Exposure;
import org.athar.operation.tls.KeyStoreFile;

/**
 * The three servers of one instance: started in the order that is fastest (the database; then identity server and migrations at
 * once; the application as soon as its tables are there), watched, and stopped in the opposite order.
 */
public final class Servers implements AutoCloseable {

    private static final Duration BEGINNING = Duration.ofSeconds(180);

    private final Installation installation;
    private final InstanceHome instance;
    private final Ports ports;
    private final Manner manner;
    private final Terminal terminal;
    private final Secrets secrets;
    private final Settings settings;
    private final Database database;
    private final Map<String, ServerProcess> running = new LinkedHashMap<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private Postgres postgres;
    private Keycloak keycloak;
    private WildFly wildfly;

    /** Prepares the start; nothing runs yet. */
    public Servers(Installation installation, InstanceHome instance, Ports ports, Manner manner, Terminal terminal) {
        this.installation = installation;
        this.instance = instance;
        this.ports = ports;
        this.manner = manner;
        this.terminal = terminal;
        this.secrets = Secrets.of(instance.secrets());
        this.settings = Settings.of(instance.settings());
        this.database = settings.outsideDatabase() ? Database.outside(settings) : Database.embedded(ports.postgres(), secrets);
    }

    /** A complaint if the settings are not complete, before anything is asked or started. */
    public static void requireSettings(InstanceHome instance) {
        Settings settings = Settings.of(instance.settings());
        if (settings.outsideDatabase()) {
            Database.outside(settings);
        } else if (settings.archives()) {
            BackupFolder.of(instance, settings).requireThere(instance);
        }
    }

    /** Starts all three and waits until the log-in page answers through the application. */
    public void start() {
        startDatabase();
        CompletableFuture<Void> identity = CompletableFuture.runAsync(this::startIdentityServer);
        try {
            int migrations = Migrations.run(database);
            terminal.done(migrations == 0 ? "Tables are as they should be" : migrations + " migrations of the tables done");
            startApplication();
            identity.join();
            wildfly.awaitAnswer();
            terminal.done("The application answers");
            awaitBeginning();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Complaint complaint ? complaint : e;
        }
    }

    /** Waits until a server ends that nobody has asked to. */
    public Complaint awaitFailure() {
        CompletableFuture<?>[] ends = ends();
        ServerProcess ended = (ServerProcess) CompletableFuture.anyOf(ends).join();
        return ended.endedUnasked();
    }

    /** True once the stop has begun. */
    public boolean isClosing() {
        return closing.get();
    }

    /** How to reach the database. */
    public Database database() {
        return database;
    }

    /** The realm. */
    public Realm realm() {
        return new Realm(instance.name(), !manner.sample().isEmpty(), address(), ports.address(), secrets.get(Secret.OIDC_CLIENT_SECRET));
    }

    /** The address that people type. */
    public String address() {
        return manner.exposure().map(Exposure::address).orElse(ports.address());
    }

    /** Ends the application by the signal that no process can answer, and waits until it is gone. */
    public void killApplication() {
        kill("wildfly");
    }

    /** Ends the server of the embedded database in the same way; processes that it had begun may live on for a moment. */
    public void killDatabase() {
        kill("postgres");
    }

    private void kill(String name) {
        ServerProcess server = running.get(name);
        server.handle().destroyForcibly();
        server.ended().join();
    }

    /** Starts the embedded database again on what is there, everything forced to disk from here on, and waits until it answers. */
    public void startDatabaseAgain() {
        postgres = Postgres.of(installation, instance, ports.postgres(), true);
        started("postgres", postgres.start());
    }

    /** Starts the application again, and waits until it answers. */
    public void startApplicationAgain() {
        startApplication();
        wildfly.awaitAnswer();
        terminal.done("The application answers again");
    }

    /** Stops whatever runs: the application first, the database last. May be called twice. */
    @Override
    public void close() {
        closing.set(true);
        synchronized (this) {
            if (wildfly != null) {
                wildfly.stop();
            }
            if (keycloak != null) {
                keycloak.stop();
            }
            if (postgres != null) {
                postgres.stop();
            }
        }
    }

    private void startDatabase() {
        if (settings.outsideDatabase()) {
            new DatabaseState(database).requireReachable();
            terminal.done("PostgreSQL on " + database.host() + " answers");
            return;
        }
        postgres = Postgres.of(installation, instance, ports.postgres(), manner.durable());
        started("postgres", postgres.start());
        if (manner.durable()) {
            postgres.ensureRoles(database);
        } else {
            postgres.makeRolesAnew(database);
        }
        terminal.done("PostgreSQL answers");
    }

    private void startIdentityServer() {
        keycloak = new Keycloak(KeycloakDistribution.in(installation.home(), installation.identityServerArchive()),
                instance.logs().resolve("keycloak.log"), ports, database, secrets.get(Secret.KEYCLOAK_ADMIN_SECRET),
                manner.exposure());
        started("keycloak", keycloak.start());
        AdminApi api = keycloak.awaitAnswer();
        if (!manner.durable()) {
            realm().remove(api);
        }
        boolean made = realm().ensure(api, manner.firstAccounts());
        markRealmMade();
        terminal.done(made ? "Keycloak answers, its realm is made" : "Keycloak answers");
    }

    private void markRealmMade() {
        try {
            Files.writeString(instance.realmMade(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startApplication() {
        wildfly = new WildFly(installation, instance, ports, manner);
        Properties properties = new Properties();
        properties.setProperty("athar.instance", instance.name());
        properties.setProperty("athar.sample", manner.sample());
        properties.setProperty("athar.sample.orders", instance.folder().toString());
        properties.setProperty("athar.db.url", database.applicationUrl());
        properties.setProperty("athar.db.user", Database.APP);
        properties.setProperty("athar.db.password", database.appPassword());
        properties.setProperty("athar.db.pool.max", settings.get(Settings.DB_POOL_MAX, Integer.toString(manner.connections())));
        properties.setProperty(Settings.CONFIRMATION, settings.confirmationSeconds());
        properties.setProperty(Settings.LANGUAGES, settings.get(Settings.LANGUAGES, "en,ar,ckb"));
        properties.setProperty("athar.oidc.provider-url", ports.identityAddress() + "/realms/" + realm().name());
        properties.setProperty("athar.identity.origin", manner.exposure().isPresent() ? "" : ports.identityAddress());
        manner.exposure().ifPresent(exposure -> expose(exposure, properties));
        properties.setProperty("athar.oidc.secret", secrets.get(Secret.OIDC_CLIENT_SECRET));
        properties.setProperty("athar.files.dir", instance.files().toString());
        properties.setProperty("athar.audit.key", secrets.get(Secret.AUDIT_KEY));
        properties.setProperty("athar.verified.file", instance.verified().toString());
        founderToRegister().ifPresent(founder -> {
            properties.setProperty("athar.founder.username", founder.username());
            properties.setProperty("athar.founder.name", founder.givenName() + " " + founder.familyName());
            properties.setProperty("athar.founder.institution", founder.institution());
        });
        started("wildfly", wildfly.start(properties, settings.get(Settings.HEAP_MAX, "1g")));
    }

    private void expose(Exposure exposure, Properties properties) {
        Path store = instance.certificate();
        String password = secrets.get(Secret.TLS_PASSWORD);
        X509Certificate certificate = new KeyStoreFile(store, password, Clocks.system()).prepare(exposure);
        properties.setProperty("athar.tls", "true");
        properties.setProperty("athar.tls.port", Integer.toString(exposure.port()));
        properties.setProperty("athar.tls.address", "0.0.0.0");
        properties.setProperty("athar.tls.store", store.toString());
        properties.setProperty("athar.tls.password", password);
        properties.setProperty("athar.cookie.prefix", "__Host-");
        properties.setProperty("athar.public.origin", exposure.origin());
        properties.setProperty("athar.identity.upstream", ports.identityAddress());
        properties.setProperty("athar.identity.realm", realm().name());
        terminal.done("The certificate lasts until " + certificate.getNotAfter().toInstant() + ", SHA-256 fingerprint "
                + KeyStoreFile.fingerprint(certificate));
    }

    /** The application loads the sample, or registers its founder, by itself; people should not find it half begun. */
    private void awaitBeginning() {
        DatabaseState state = new DatabaseState(database);
        ServerProcess server = running.get("wildfly");
        if (manner.sample().isEmpty()) {
            Patience.until(BEGINNING, server, state::isFounded);
        } else if (!state.holdsSample(manner.sample())) {
            boolean loaded = Patience.within(BEGINNING, server, () -> state.holdsSample(manner.sample()));
            if (!loaded && !manner.durable()) {
                throw new Complaint("The sample could not be loaded whole", "The first ERROR in " + serverLog() + " says why");
            }
            terminal.done(loaded ? "The sample is loaded" : "The sample is not loaded whole; see " + serverLog());
        }
    }

    private Path serverLog() {
        return instance.logs().resolve("wildfly/server.log");
    }

    private Optional<Founder> founderToRegister() {
        return manner.sample().isEmpty() && !new DatabaseState(database).isFounded() ? Founder.read(instance.founder()) : Optional.empty();
    }

    private synchronized void started(String name, ServerProcess process) {
        running.put(name, process);
        if (closing.get()) {
            // Stopped while this one was being started: nothing may be left behind.
            process.stop(name.equals("postgres") ? Signal.INTERRUPT : Signal.TERMINATE, Duration.ofSeconds(10));
            return;
        }
        Map<String, RunningProcess> processes = new LinkedHashMap<>();
        processes.put("launcher", RunningProcess.of(ProcessHandle.current()));
        running.forEach((key, value) -> processes.put(key, RunningProcess.of(value.handle())));
        new RunRecord(address(), processes).write(instance.run());
    }

    private synchronized CompletableFuture<?>[] ends() {
        return running.values().stream().map(ServerProcess::ended).toArray(CompletableFuture[]::new);
    }
}
