package org.athar.operation.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.athar.operation.Complaint;

/**
 * The certificate of a server with its key, as the application server reads it: taken over anew at every start from the files that were
 * given; otherwise self-made, and made anew at a start when it has not long to go.
 */
public final class KeyStoreFile {

    private static final String ALIAS = "athar";
    private static final String TYPE = "PKCS12";
    private static final int DAYS = 397;
    private static final Duration LEFT_AT_LEAST = Duration.ofDays(90);
    private static final int PATIENCE_SECONDS = 60;

    private final Path file;
    private final char[] password;
    private final Clock clock;

    /** A store in this file, closed by this password. */
    public KeyStoreFile(Path file, String password, Clock clock) {
        this.file = file;
        this.password = password.toCharArray();
        this.clock = clock;
    }

    /** Makes it ready for a start; the certificate that browsers will be shown. */
    public X509Certificate prepare(Exposure exposure) {
        try {
            Files.createDirectories(file.getParent());
            if (exposure.certificate().isPresent()) {
                takeOver(exposure.certificate().get(), exposure.key().orElseThrow());
            } else if (!lastsFor(exposure.host())) {
                Files.deleteIfExists(file);
                make(exposure.host());
            }
            return (X509Certificate) read().getCertificate(ALIAS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new Complaint("The certificate cannot be used: " + e.getMessage(), "Give another one, or none: then one is made", e);
        }
    }

    /** What two people compare by telephone. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.ofDelimiter(":").withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean lastsFor(String host) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            return false;
        }
        X509Certificate kept = (X509Certificate) read().getCertificate(ALIAS);
        Instant end = kept.getNotAfter().toInstant();
        return kept.getIssuerX500Principal().equals(kept.getSubjectX500Principal()) && end.isAfter(clock.instant().plus(LEFT_AT_LEAST))
                && kept.getSubjectX500Principal().getName().toLowerCase(Locale.ROOT).equals("cn=" + host.toLowerCase(Locale.ROOT));
    }

    /** The JDK has no interface for this, but a tool of its own. */
    private void make(String host) throws IOException {
        ProcessBuilder tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", ALIAS, "-keyalg", "EC", "-groupname", "secp256r1", "-sigalg", "SHA256withECDSA", "-validity",
                Integer.toString(DAYS), "-dname", "CN=" + host, "-ext", "SAN=dns:" + host, "-ext", "EKU=serverAuth", "-storetype", TYPE,
                "-keystore", file.toString(), "-storepass:env", "ATHAR_STORE").redirectErrorStream(true);
        tool.environment().put("ATHAR_STORE", new String(password));
        Process process = tool.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new Complaint("No certificate could be made for " + host + ": " + said.strip(), "Give one by --cert and --key");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("The start was interrupted", "Start again", e);
        }
        closeToOthers();
    }

    private void takeOver(Path certificateFile, Path keyFile) throws GeneralSecurityException, IOException {
        List<X509Certificate> chain = chain(certificateFile);
        X509Certificate first = chain.get(0);
        if (first.getNotAfter().toInstant().isBefore(clock.instant())) {
            throw new Complaint("The certificate in " + certificateFile + " has ended on " + first.getNotAfter().toInstant(),
                    "Give a newer one");
        }
        PrivateKey key = key(keyFile, first.getPublicKey().getAlgorithm());
        if (!belongTogether(key, first)) {
            throw new Complaint("The key in " + keyFile + " is not the one of the certificate", "Give the key that it was asked for with");
        }
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(null, password);
        store.setKeyEntry(ALIAS, key, password, chain.toArray(Certificate[]::new));
        Files.deleteIfExists(file);
        Files.createFile(file);
        closeToOthers();
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
    }

    private static List<X509Certificate> chain(Path certificateFile) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(certificateFile)) {
            Collection<? extends Certificate> read = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (read.isEmpty()) {
                throw new Complaint("There is no certificate in " + certificateFile, "Give a file in PEM, the server's own first");
            }
            return read.stream().map(X509Certificate.class::cast).toList();
        }
    }

    private static PrivateKey key(Path keyFile, String algorithm) throws GeneralSecurityException, IOException {
        String text = Files.readString(keyFile, StandardCharsets.US_ASCII);
        int begin = text.indexOf("-----BEGIN PRIVATE KEY-----");
        int end = text.indexOf("-----END PRIVATE KEY-----");
        if (begin < 0 || end < begin) {
            throw new Complaint("The key in " + keyFile + " is not one in PKCS #8 without a passphrase",
                    "Write it so: openssl pkcs8 -topk8 -nocrypt -in " + keyFile + " -out key.pem");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(text.substring(begin + "-----BEGIN PRIVATE KEY-----".length(), end));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    private static boolean belongTogether(PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
        byte[] word = "athar".getBytes(StandardCharsets.US_ASCII);
        Signature signature = Signature.getInstance("SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm()));
        signature.initSign(key);
        signature.update(word);
        byte[] signed = signature.sign();
        signature.initVerify(certificate);
        signature.update(word);
        return signature.verify(signed);
    }

    private KeyStore read() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private void closeToOthers() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
