package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.athar.harness.door.Handshake;
import org.athar.harness.door.Visitor;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.TestServers;
import org.athar.operation.instance.Ports;
import org.athar.operation.tls.Exposure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An instance that is a server: reached under one name, by TLS alone, and by nothing else from another machine. */
class TlsProof {

    private static final Path TESTSSL = Path.of("/usr/bin/testssl");
    private static TestServers servers;
    private static Exposure exposure;
    private static Visitor visitor;

    @BeforeAll
    static void servers() throws Exception {
        exposure = Exposure.of("localhost", OptionalInt.of(free()), Optional.empty(), Optional.empty());
        servers = TestServers.start(Installation.here(), Path.of(System.getProperty("athar.test.folder") + "-tls"),
                new Terminal(System.out), Optional.of(exposure));
        visitor = new Visitor(exposure.address(), servers.instance());
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void speaks_what_is_good_and_nothing_older() throws Exception {
        assertEquals(List.of("TLSv1.3/TLS_AES_256_GCM_SHA384", "TLSv1.2/TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
                "TLSv1.2/TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"), Handshake.offer(exposure.port(),
                List.of("TLSv1.3", "TLSv1.2", "TLSv1.2/TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256")));
        List<String> bad = new ArrayList<>(List.of("TLSv1", "TLSv1.1"));
        for (String weak : List.of("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
                "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", "TLS_RSA_WITH_AES_128_CBC_SHA",
                "TLS_RSA_WITH_AES_256_GCM_SHA384", "TLS_DHE_RSA_WITH_AES_256_CBC_SHA256", "TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA",
                "TLS_ECDHE_ECDSA_WITH_NULL_SHA", "TLS_ECDH_anon_WITH_AES_128_CBC_SHA", "TLS_RSA_WITH_NULL_SHA256")) {
            bad.add("TLSv1.2/" + weak);
        }
        List<String> answers = Handshake.offer(exposure.port(), bad);
        assertEquals(bad.size(), answers.size(), answers::toString);
        // The server refuses, not the client by itself.
        assertTrue(answers.stream().allMatch(one -> one.startsWith("Received fatal alert")), answers::toString);
    }

    @Test
    void lets_a_person_sign_in_confirm_and_sign_out_under_one_address() throws Exception {
        HttpResponse<String> home = visitor.signIn("huda.aljubouri");
        assertEquals(200, home.statusCode());
        assertEquals(exposure.address(), home.uri().toString());
        assertTrue(home.body().contains("sign-out"), home.body());
        assertTrue(visitor.addresses().stream().allMatch(one -> one.startsWith(exposure.address())), visitor.addresses()::toString);
        String session = visitor.cookies().stream().filter(one -> one.contains("ATHAR_test=")).reduce((one, last) -> last).orElseThrow();
        assertTrue(session.startsWith("__Host-ATHAR_test="), session);
        for (String part : List.of("secure", "HttpOnly", "SameSite=Lax", "path=/")) {
            assertTrue(session.toLowerCase().contains(part.toLowerCase()), session);
        }
        assertEquals(404, visitor.confirm("export/00000000-0000-7000-8000-000000000000").statusCode());
        assertEquals(200, visitor.get("site/list.xhtml").statusCode());
        visitor.endAtTheSignInService("huda.aljubouri", servers);
        assertTrue(visitor.get("site/list.xhtml").uri().getPath().startsWith("/realms/"), "the session here has ended too");
    }

    @Test
    void says_with_every_answer_that_it_is_reached_by_tls_alone() throws Exception {
        for (String address : List.of("", "signed-out.xhtml", "no/such/page", "api/v1/sites", "resources/none.css", "signed-out-elsewhere",
                "realms/athar-test/protocol/openid-connect/auth")) {
            HttpResponse<String> answer = visitor.first(address);
            assertEquals("max-age=63072000", answer.headers().firstValue("strict-transport-security").orElse("nothing"), address);
            assertEquals("nosniff", answer.headers().firstValue("x-content-type-options").orElse("nothing"), address);
            assertTrue(answer.headers().firstValue("content-security-policy").orElse("").contains("frame-ancestors 'none'"), address);
        }
    }

    @Test
    void hands_on_this_realm_and_no_administration() throws Exception {
        assertEquals(200, visitor.first("realms/athar-test/.well-known/openid-configuration").statusCode());
        for (String address : List.of("realms/master/.well-known/openid-configuration", "admin/", "admin/master/console/",
                "admin/realms/athar-test/users", "metrics", "health", "realms/athar-test/../master/.well-known/openid-configuration",
                "realms/athar-test/%2e%2e/master/.well-known/openid-configuration",
                "realms/athar-test/..;/master/.well-known/openid-configuration")) {
            HttpResponse<String> answer = visitor.first(address);
            assertTrue(answer.statusCode() >= 300, address + " answers " + answer.statusCode());
            assertFalse(answer.body().contains("\"issuer\""), address);
        }
    }

    @Test
    void tells_who_comes_without_tls_or_by_another_name_its_address_alone() throws Exception {
        assertEquals("301 " + exposure.address() + "site/list.xhtml?q=x", plain("GET /site/list.xhtml?q=x", "127.0.0.1"));
        assertEquals("301 " + exposure.address(), plain("GET /", "evil.example"));
        assertEquals("421 ", plain("POST /sign-out", "127.0.0.1"));
        assertEquals("301 " + exposure.address() + "api/v1/sites", plain("GET /api/v1/sites", "127.0.0.1"));
        assertEquals("301 " + exposure.address(), visitor.byName("evil.example"));
    }

    private static String plain(String request, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", servers.ports().http())) {
            return Visitor.raw(socket, request, host);
        }
    }

    @Test
    void is_reached_from_other_machines_at_its_port_alone() throws Exception {
        InetAddress outer = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(card -> Collections.list(card.getInetAddresses()).stream())
                .filter(one -> !one.isLoopbackAddress() && one.getAddress().length == 4).findFirst().orElseThrow();
        Ports ports = servers.ports();
        for (int port : new int[] {ports.http(), ports.management(), ports.keycloak(), ports.keycloakManagement(), ports.postgres()}) {
            assertThrows(ConnectException.class, () -> connect(outer, port), "port " + port);
        }
        connect(outer, exposure.port());
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }

    /** Where the machine has it: Debian and Ubuntu, package {@code testssl.sh}. */
    @Test
    void is_found_sound_by_testssl() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(TESTSSL), "testssl is not installed");
        Path report = Path.of(System.getProperty("athar.test.folder") + "-tls", "testssl.csv");
        Files.deleteIfExists(report);
        Process process = new ProcessBuilder(TESTSSL.toString(), "--quiet", "--color", "0", "--csvfile", report.toString(), "-p", "-s",
                "-f", "-U", "localhost:" + exposure.port()).redirectErrorStream(true)
                .redirectOutput(report.resolveSibling("testssl.txt").toFile()).start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "testssl did not end");
        List<String> findings = Files.readAllLines(report, StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches(".*\"(LOW|MEDIUM|HIGH|CRITICAL)\".*"))
                .toList();
        assertEquals(List.of(), findings);
    }
}
