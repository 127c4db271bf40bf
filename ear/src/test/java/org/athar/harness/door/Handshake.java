package org.athar.harness.door;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * What a server agrees to with a client that would speak anything, however old. It runs in a process of its own, since a process decides
 * at its first connection what it will not speak.
 */
public final class Handshake {

    private Handshake() {
    }

    /** Offers each of these alone, a protocol and, behind a slash, a suite of ciphers; the answers in the same order. */
    public static List<String> offer(int port, List<String> offers) throws IOException, InterruptedException {
        Path anything = Files.writeString(Files.createTempFile("speaks", ".properties"),
                "jdk.tls.disabledAlgorithms=\njdk.tls.legacyAlgorithms=\n");
        List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.properties=" + anything, "-cp", System.getProperty("java.class.path"), Handshake.class.getName(),
                Integer.toString(port)), offers.stream()).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(anything);
        return said.lines().toList();
    }

    /** The process: a port, and what is offered. */
    public static void main(String[] arguments) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        PrintStream out = System.out;
        for (String offer : Stream.of(arguments).skip(1).toList()) {
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", Integer.parseInt(arguments[0]))) {
                String[] parts = offer.split("/");
                socket.setEnabledProtocols(new String[] {parts[0]});
                socket.setEnabledCipherSuites(parts.length > 1 ? new String[] {parts[1]} : socket.getSupportedCipherSuites());
                socket.startHandshake();
                out.println(socket.getSession().getProtocol() + "/" + socket.getSession().getCipherSuite());
            } catch (SSLException e) {
                out.println(e.getMessage());
            }
        }
    }

    /** Whom it speaks with is not the matter here. */
    private static final class Trusting implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // There is none.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // Any will do.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
