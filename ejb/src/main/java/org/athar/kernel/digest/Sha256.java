package org.athar.kernel.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest under which content is known. The engine, which knows nobody, has its own for its facts. */
public final class Sha256 {

    private static final HexFormat HEX = HexFormat.of();

    private Sha256() {
    }

    /** Of a text in UTF-8, as 64 hexadecimal digits in lower case. */
    public static String of(String text) {
        return HEX.formatHex(begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A digest of content that comes piece by piece. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of the content of a file, which is read to its end, as 64 hexadecimal digits in lower case. */
    public static String of(Path file) throws IOException {
        MessageDigest content = begin();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), content)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return end(content);
    }

    /** Of all that came, as 64 hexadecimal digits in lower case. */
    public static String end(MessageDigest content) {
        return HEX.formatHex(content.digest());
    }
}
