package org.athar.operation.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.athar.operation.instance.Ports;
import org.athar.operation.realm.AdminApi;
import org.athar.operation.tls.Exposure;

/**
 * The identity server: who signs in, with which password, in which of the realm's roles. On loopback, in a database of its own,
 * with no cluster and no administrator with a password.
 */
final class Keycloak {

    /** The client by which the command line works on the realm. */
    static final String ADMIN_CLIENT = "athar-launcher";

    private static final Duration STARTUP = Duration.ofSeconds(180);
    private static final Duration SHUTDOWN = Duration.ofSeconds(15);

    private final Path distribution;
    private final Path log;
    private final Ports ports;
    private final Database database;
    private final String adminSecret;
    private final Optional<Exposure> exposure;
    private ServerProcess process;

    Keycloak(Path distribution, Path log, Ports ports, Database database, String adminSecret, Optional<Exposure> exposure) {
        this.distribution = distribution;
        this.log = log;
        this.ports = ports;
        this.database = database;
        this.adminSecret = adminSecret;
        this.exposure = exposure;
    }

    /** Starts it without waiting. */
    ServerProcess start() {
        SignInTheme.putInto(distribution);
        process = ServerProcess.start("Keycloak", log, log, environment(), command());
        return process;
    }

    /** Waits until it answers, and, at first start, has made the client by which the command line works on it. */
    AdminApi awaitAnswer() {
        Web web = new Web();
        String ready = "http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready";
        Patience.until(STARTUP, process, () -> web.status(ready) == 200);
        AtomicReference<AdminApi> api = new AtomicReference<>();
        Patience.until(STARTUP, process, () -> {
            AdminApi.signIn(ports.identityAddress(), ADMIN_CLIENT, adminSecret).ifPresent(api::set);
            return api.get() != null;
        });
        return api.get();
    }

    /** Ends it. */
    void stop() {
        if (process != null) {
            process.stop(Signal.TERMINATE, SHUTDOWN);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB", "postgres");
        environment.put("KC_DB_URL", database.keycloakUrl());
        environment.put("KC_DB_USERNAME", Database.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", database.keycloakPassword());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        // Without this it opens the ports of a cluster on the machine's outer address.
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(ports.keycloak()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement()));
        environment.put("KC_HOSTNAME", exposure.map(Exposure::origin).orElse(ports.identityAddress()));
        if (exposure.isPresent()) {
            // The application hands people's requests on, and asks by itself on loopback; so do administrators of accounts.
            environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
            environment.put("KC_HOSTNAME_ADMIN", ports.identityAddress());
            environment.put("KC_PROXY_HEADERS", "xforwarded");
            environment.put("KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1");
        }
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMIN_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", adminSecret);
        return environment;
    }

    /** As bin/kc.sh starts it, but as a direct child, so that its end is seen and its number is known. */
    private List<String> command() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Djava.security.egd=file:/dev/urandom",
                "-Duser.language=en", "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        words.addAll(List.of("-Dkc.home.dir=" + distribution, "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000", "-cp", distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized"));
        return words;
    }
}
