package org.athar.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.athar.kernel.digest.Sha256;

/**
 * The digests of the trail, in one place for those who link and those who verify. An entry's digest covers each of its fields and
 * the digest of each row it changed; the head chains them: head(n) = SHA-256(head(n-1) || digest(n)), head(0) = 32 zero bytes.
 */
public final class TrailDigest {

    /** The head before the first entry. */
    public static final int LENGTH = 32;

    private TrailDigest() {
    }

    /** Digest of an entry: its fields in a fixed order as text, each preceded by its length, absent ones marked. */
    public static byte[] ofEntry(List<String> fields, List<byte[]> rows) {
        MessageDigest digest = Sha256.begin();
        fields.forEach(field -> update(digest, field));
        rows.forEach(digest::update);
        return digest.digest();
    }

    /** The next head. */
    public static byte[] head(byte[] previous, byte[] entry) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        return digest.digest(entry);
    }

    /** Digest of a row: the salt's text and the row's canonical JSON text. */
    public static byte[] ofRow(String salt, String canonicalRow) {
        return Sha256.begin().digest((salt + canonicalRow).getBytes(StandardCharsets.UTF_8));
    }

    private static void update(MessageDigest digest, String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        String length = field == null ? "-:" : bytes.length + ":";
        digest.update(length.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
