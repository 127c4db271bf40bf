package org.athar.operation.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.athar.kernel.Clocks;
import org.athar.operation.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate of a server: the one that was given, or one of its own that is made anew in time. */
class CertificateOfAServerTest {

    private static final String PASSWORD = "of-a-test";

    @TempDir
    private Path folder;

    private static Exposure exposure(String host, Path certificate, Path key) {
        return Exposure.of(host, OptionalInt.empty(), Optional.ofNullable(certificate), Optional.ofNullable(key));
    }

    private X509Certificate prepared(String host, Clock clock) {
        return new KeyStoreFile(folder.resolve("tls/made.p12"), PASSWORD, clock).prepare(exposure(host, null, null));
    }

    @Test
    void is_made_for_its_name_and_kept() throws Exception {
        X509Certificate made = prepared("athar.example", Clocks.system());
        assertEquals("CN=athar.example", made.getSubjectX500Principal().getName());
        assertEquals(List.of(List.of(2, "athar.example")), List.copyOf(made.getSubjectAlternativeNames()));
        assertTrue(KeyStoreFile.fingerprint(made).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
        assertEquals(made, prepared("athar.example", Clocks.system()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("tls/made.p12"))));
    }

    @Test
    void is_made_anew_before_it_ends_and_for_another_name() {
        X509Certificate made = prepared("athar.example", Clocks.system());
        Clock late = Clock.fixed(made.getNotAfter().toInstant().minus(Duration.ofDays(89)), ZoneOffset.UTC);
        assertNotEquals(made, prepared("athar.example", late));
        assertEquals("CN=other.example", prepared("other.example", Clocks.system()).getSubjectX500Principal().getName());
    }

    @Test
    void is_the_one_that_was_given_with_its_key() throws Exception {
        X509Certificate other = prepared("given.example", Clocks.system());
        Path certificate = pem("CERTIFICATE", other.getEncoded());
        Path key = pem("PRIVATE KEY", key("tls/made.p12"));
        KeyStoreFile store = new KeyStoreFile(folder.resolve("tls/given.p12"), PASSWORD, Clocks.system());
        assertEquals(other, store.prepare(exposure("athar.example", certificate, key)));
        Files.delete(folder.resolve("tls/made.p12"));
        prepared("given.example", Clocks.system());
        Path wrong = pem("PRIVATE KEY", key("tls/made.p12"));
        assertThrows(Complaint.class, () -> store.prepare(exposure("athar.example", certificate, wrong)));
        assertThrows(Complaint.class, () -> store.prepare(exposure("athar.example", certificate, certificate)));
        assertThrows(Complaint.class, () -> store.prepare(exposure("athar.example", key, key)));
        KeyStoreFile later = new KeyStoreFile(folder.resolve("tls/given.p12"), PASSWORD,
                Clock.fixed(other.getNotAfter().toInstant().plusSeconds(1), ZoneOffset.UTC));
        assertThrows(Complaint.class, () -> later.prepare(exposure("athar.example", certificate, key)));
    }

    @Test
    void stands_for_a_name_and_a_port_as_people_type_them() {
        assertEquals("https://athar.example:8443/", exposure("athar.example", null, null).address());
        assertEquals("https://athar.example/", exposure("athar.example:443", null, null).address());
        assertEquals(8443, exposure("athar.example:443", null, null).port());
        for (String wrong : List.of("", "https://athar.example", "athar.example/", "a b", "athar.example:", "-x", "a\nb")) {
            assertThrows(Complaint.class, () -> exposure(wrong, null, null), wrong);
        }
        assertThrows(Complaint.class, () -> exposure("athar.example", folder, null));
    }

    private byte[] key(String store) throws IOException, GeneralSecurityException {
        KeyStore read = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(store))) {
            read.load(in, PASSWORD.toCharArray());
        }
        return read.getKey("athar", PASSWORD.toCharArray()).getEncoded();
    }

    private Path pem(String kind, byte[] bytes) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "given", ".pem"), "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + kind + "-----\n");
    }
}
