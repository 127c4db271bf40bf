package org.athar.kernel;

/**
 * The check character of numbers that people copy by hand: ISO/IEC 7064, system MOD 37-2 (the one that blood donations carry, too).
 * It covers digits and the letters A to Z and finds every single wrong character and every two neighbours that changed places,
 * the check character among them. The hybrid system MOD 37,36 of the same standard does not find all of the latter.
 */
public final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = ALPHABET.length();
    private static final int DATA_CHARACTERS = MODULUS - 1;

    private CheckCharacter() {
    }

    /**
     * The character that follows these: a digit, a letter A to Z, or an asterisk.
     *
     * @param characters digits and letters A to Z, at least one
     * @throws IllegalArgumentException if there are others, or none
     */
    public static char of(CharSequence characters) {
        return ALPHABET.charAt((MODULUS + 1 - sum(characters) * 2 % MODULUS) % MODULUS);
    }

    /** Whether the last character is the check character of those before it. False for anything that cannot be checked. */
    public static boolean holds(CharSequence characters) {
        int last = characters.length() - 1;
        for (int index = 0; index <= last; index++) {
            int value = ALPHABET.indexOf(characters.charAt(index));
            if (value < 0 || value == DATA_CHARACTERS && index < last) {
                return false;
            }
        }
        return last >= 1 && of(characters.subSequence(0, last)) == characters.charAt(last);
    }

    private static int sum(CharSequence characters) {
        if (characters.isEmpty()) {
            throw new IllegalArgumentException("nothing to check");
        }
        int sum = 0;
        for (int index = 0; index < characters.length(); index++) {
            int value = ALPHABET.indexOf(characters.charAt(index));
            if (value < 0 || value == DATA_CHARACTERS) {
                throw new IllegalArgumentException("only digits and letters A to Z can be checked");
            }
            sum = (sum * 2 + value) % MODULUS;
        }
        return sum;
    }
}
