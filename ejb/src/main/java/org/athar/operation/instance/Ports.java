package org.athar.operation.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.function.IntPredicate;

import org.athar.operation.Complaint;

/**
 * The ports of an instance, all on loopback. An instance keeps its ports from start to start as long as they are free.
 *
 * @param http               the application's pages
 * @param management         the application server's management
 * @param keycloak           the log-in pages
 * @param keycloakManagement the identity server's health
 * @param postgres           the database
 */
public record Ports(int http, int management, int keycloak, int keycloakManagement, int postgres) {

    private static final int TRIES = 500;
    private static final int USUAL = 8080;
    /** Beyond it the other ports would leave the range that there is. */
    private static final int HIGHEST_MOVED = 60_000;

    /**
     * Chooses: the asked port for the pages (busy: a complaint that names it), else the remembered ones, else the usual ones, as far
     * from the usual ones as the pages' port is, else the next free ones.
     */
    public static Ports choose(Path remembered, OptionalInt asked, IntPredicate free) {
        Properties last = read(remembered);
        Set<Integer> taken = new HashSet<>();
        asked.ifPresent(port -> {
            if (!free.test(port)) {
                throw new Complaint("Port " + port + " is already used by another program",
                        "Stop that program, or choose another port: ./athar run --port " + (port + 1));
            }
            taken.add(port);
        });
        int http = asked.orElseGet(() -> pick(last, "http", USUAL, taken, free));
        // Instances that are started at once on ports of their own do not reach for the same ones.
        int apart = http > USUAL && http < HIGHEST_MOVED ? http - USUAL : 0;
        return new Ports(http, pick(last, "management", 9990 + apart, taken, free), pick(last, "keycloak", 8180 + apart, taken, free),
                pick(last, "keycloak.management", 8190 + apart, taken, free), pick(last, "postgres", 5440 + apart, taken, free));
    }

    /** Any ports that are free now, for tests. */
    public static Ports anyFree() {
        List<Integer> ports = Loopback.free(5);
        return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    /** Keeps these ports for the next start. */
    public void remember(Path file) {
        Properties values = new Properties();
        values.setProperty("http", Integer.toString(http));
        values.setProperty("management", Integer.toString(management));
        values.setProperty("keycloak", Integer.toString(keycloak));
        values.setProperty("keycloak.management", Integer.toString(keycloakManagement));
        values.setProperty("postgres", Integer.toString(postgres));
        try (OutputStream out = Files.newOutputStream(file)) {
            values.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the application. */
    public String address() {
        return "http://127.0.0.1:" + http + "/";
    }

    /** The address of the identity server. */
    public String identityAddress() {
        return "http://127.0.0.1:" + keycloak;
    }

    private static int pick(Properties last, String name, int usual, Set<Integer> taken, IntPredicate free) {
        int wanted = Integer.parseInt(last.getProperty(name, Integer.toString(usual)));
        for (int port = wanted; port < wanted + TRIES; port++) {
            if (!taken.contains(port) && free.test(port)) {
                taken.add(port);
                return port;
            }
        }
        throw new Complaint("None of the ports " + wanted + " to " + (wanted + TRIES - 1) + " is free", "Stop what uses them");
    }

    private static Properties read(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return values;
    }
}
