package org.athar.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.athar.kernel.digest.Sha256;

/**
 * The digests of the trail, in one place for those who link and those who verify. An entry's digest covers each of its fields and
 * the digest of each row it changed; the head chains them and says when each was linked: head(n) = SHA-256(head(n-1) || digest(n) ||
 * time(n)), head(0) = 32 zero bytes.
 */
public final class TrailDigest {

    /** The head before the first entry. */
    public static final int LENGTH = 32;

    private TrailDigest() {
    }

    /**
     * Digest of an entry.
     *
     * @param fields its fields in a fixed order as text, each preceded by its length, absent ones marked
     * @param rows   the digests of the rows that it changed
     */
    public static byte[] ofEntry(List<String> fields, byte[]... rows) {
        MessageDigest digest = Sha256.begin();
        fields.forEach(field -> update(digest, field));
        for (byte[] row : rows) {
            digest.update(row);
        }
        return digest.digest();
    }

    /** The next head, with the time of linking as ISO has it. */
    public static byte[] head(byte[] previous, byte[] entry, Instant linkedAt) {
        MessageDigest digest = begin(previous, entry);
        return digest.digest(linkedAt.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The next head as it was before heads held the time: of entries that were linked then. */
    public static byte[] headWithoutTime(byte[] previous, byte[] entry) {
        return begin(previous, entry).digest();
    }

    private static MessageDigest begin(byte[] previous, byte[] entry) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        digest.update(entry);
        return digest;
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
