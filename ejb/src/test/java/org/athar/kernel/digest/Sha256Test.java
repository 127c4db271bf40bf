package org.athar.kernel.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.athar.engine.protocol.FactsDigest;
import org.junit.jupiter.api.Test;

/** The digest of a text is that of FIPS 180-4, in one piece or many, and the engine's own says the same. */
class Sha256Test {

    @Test
    void is_what_the_standard_says_of_its_example() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
    }

    @Test
    void is_the_same_piece_by_piece_and_in_the_engine() {
        MessageDigest content = Sha256.begin();
        content.update("مقبرة ".getBytes(StandardCharsets.UTF_8));
        content.update("بادوش".getBytes(StandardCharsets.UTF_8));
        assertEquals(Sha256.of("مقبرة بادوش"), Sha256.end(content));
        assertEquals(FactsDigest.sha256("مقبرة بادوش"), Sha256.of("مقبرة بادوش"));
    }
}
