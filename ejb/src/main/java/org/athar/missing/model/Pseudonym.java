package org.athar.missing.model;

import java.util.UUID;

/**
 * The word under which a person is known to those who must not see names: P- and six characters of Crockford's base 32, from the
 * random part of the id, hence never from anything about the person.
 */
final class Pseudonym {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 6;
    private static final int BITS = 5;

    private Pseudonym() {
    }

    static String of(UUID id) {
        StringBuilder word = new StringBuilder("P-");
        long random = id.getLeastSignificantBits();
        for (int index = 0; index < CHARACTERS; index++) {
            word.append(ALPHABET.charAt((int) (random >>> index * BITS) & (1 << BITS) - 1));
        }
        return word.toString();
    }
}
