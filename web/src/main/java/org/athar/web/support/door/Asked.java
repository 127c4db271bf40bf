package org.athar.web.support.door;

import com.nimbusds.jose.util.Base64URL;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A confirmation that was asked for and not answered yet.
 *
 * @param state    by which the answer is known to be one to this
 * @param nonce    which the token must hold
 * @param verifier by which the code is ours alone
 * @param way      the word of the address to go on to
 * @param at       when it was asked for
 */
record Asked(String state, String nonce, String verifier, String way, Instant at) implements Serializable {

    private static final String ATTRIBUTE = Asked.class.getName();
    private static final int MOST = 8;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static Asked now(String way, Instant at) {
        return new Asked(word(), word(), word(), way, at);
    }

    /** What is sent in place of the verifier. */
    String challenge() {
        try {
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII))).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps it in the session; of so many only the last ones. */
    void keep(HttpSession session) {
        Map<String, Asked> others = in(session);
        others.put(state, this);
        others.keySet().stream().limit(Math.max(0, others.size() - MOST)).toList().forEach(others::remove);
        session.setAttribute(ATTRIBUTE, others);
    }

    /** Takes the one that an answer belongs to: each is answered once. */
    static Optional<Asked> take(HttpSession session, String state) {
        Map<String, Asked> others = in(session);
        Optional<Asked> asked = Optional.ofNullable(state == null ? null : others.remove(state));
        session.setAttribute(ATTRIBUTE, others);
        return asked;
    }

    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, Asked> in(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> kept ? new LinkedHashMap<>((Map<String, Asked>) kept)
                : new LinkedHashMap<>();
    }

    private static String word() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64URL.encode(bytes).toString();
    }
}
