package org.athar.operation.tls;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.athar.operation.Complaint;

/**
 * How an instance is reached from other machines.
 *
 * @param host        the name that people type
 * @param publicPort  the port that people reach, which a proxy or a router may lead on
 * @param port        the port on which it listens
 * @param certificate the certificate with its chain, if one was given
 * @param key         its key, if one was given
 */
public record Exposure(String host, int publicPort, int port, Optional<Path> certificate, Optional<Path> key) {

    private static final int USUAL = 8443;
    private static final int OF_HTTPS = 443;

    /** From what was typed: {@code NAME} or {@code NAME:PORT}. */
    public static Exposure of(String typed, OptionalInt port, Optional<Path> certificate, Optional<Path> key) {
        if (!typed.matches("(?i)[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\\d{1,5})?")) {
            throw new Complaint("\"" + typed + "\" is not the name of a server",
                    "Write it as people will type it: --host NAME or NAME:PORT");
        }
        if (certificate.isPresent() != key.isPresent()) {
            throw new Complaint("A certificate needs its key, and a key its certificate", "Give both: --cert FILE --key FILE");
        }
        int listening = port.orElse(USUAL);
        int mark = typed.indexOf(':');
        return new Exposure(mark < 0 ? typed : typed.substring(0, mark), mark < 0 ? listening : Integer.parseInt(typed.substring(mark + 1)),
                listening, certificate, key);
    }

    /** A complaint where another program listens on the port. */
    public void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new Complaint("Nothing can listen on port " + port + " here: " + e.getMessage(),
                    "Stop the program that does, or choose another port: --port " + USUAL);
        }
    }

    /** Scheme, name and port, as browsers write them. */
    public String origin() {
        return "https://" + host + (publicPort == OF_HTTPS ? "" : ":" + publicPort);
    }

    /** The address that people type. */
    public String address() {
        return origin() + "/";
    }
}
