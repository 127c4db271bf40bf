package org.athar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A number that somebody copies by hand. */
class CheckCharacterTest {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int ROUNDS = 2_000;
    private static final long SEED = 7064;

    @Test
    void it_is_that_of_iso_7064_mod_37_2() {
        assertEquals('6', CheckCharacter.of("12CD"));
        assertEquals('Y', CheckCharacter.of("G123489654321"));
        assertTrue(CheckCharacter.holds("G123489654321Y"));
    }

    @Test
    void every_single_wrong_character_is_found() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String right = checked(random);
            for (int place = 0; place < right.length(); place++) {
                for (char wrong : (ALPHABET + "*").toCharArray()) {
                    if (wrong != right.charAt(place)) {
                        String copied = right.substring(0, place) + wrong + right.substring(place + 1);
                        assertFalse(CheckCharacter.holds(copied), () -> copied + " was " + right);
                    }
                }
            }
        }
    }

    @Test
    void every_two_neighbours_that_changed_places_are_found() {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < ROUNDS * 10; round++) {
            String right = checked(random);
            for (int place = 0; place + 1 < right.length(); place++) {
                if (right.charAt(place) != right.charAt(place + 1)) {
                    String copied = right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);
                    assertFalse(CheckCharacter.holds(copied), () -> copied + " was " + right);
                }
            }
        }
    }

    @Test
    void what_cannot_be_checked_does_not_hold() {
        assertFalse(CheckCharacter.holds(""));
        assertFalse(CheckCharacter.holds("6"));
        assertFalse(CheckCharacter.holds("12cd6"));
        assertFalse(CheckCharacter.holds("1*CD6"));
        assertThrows(IllegalArgumentException.class, () -> CheckCharacter.of(""));
        assertThrows(IllegalArgumentException.class, () -> CheckCharacter.of("12-4"));
    }

    private static String checked(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(11);
        for (int index = 0; index < length; index++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.append(CheckCharacter.of(text)).toString();
    }
}
