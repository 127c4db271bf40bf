package org.athar.missing.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text folded over the spellings of Arabic, Sorani and Latin names, so that what is typed finds what was written: marks and
 * lengthening off, forms of alef, ya, kaf, ha and their Kurdish letters made one, small letters, digits as 0 to 9, hyphens and
 * apostrophes off. It finds; it never decides that two names are of one person.
 */
public final class SearchKey {

    private static final String FROM = "\u0623\u0625\u0622\u0671\u0649\u06CC\u0626\u0629\u06D5\u06BE\u0643\u0624\u06C6"
            + "\u06CE\u0695\u06B5\u06AF\u067E\u0686\u06A4";
    private static final String TO = "\u0627\u0627\u0627\u0627\u064A\u064A\u064A\u0647\u0647\u0647\u06A9\u0648\u0648"
            + "\u064A\u0631\u0644\u06A9\u0628\u062C\u0641";
    private static final int TATWEEL = 0x0640;
    private static final int HAMZA = 0x0621;

    private SearchKey() {
    }

    /** The folded text; empty for null. */
    public static String of(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(composed(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .forEach(letter -> fold(letter, key));
        return key.toString().strip().replaceAll(" +", " ");
    }

    private static String composed(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).chars().forEach(letter -> {
            int place = FROM.indexOf(letter);
            folded.append(place < 0 ? (char) letter : TO.charAt(place));
        });
        return folded.toString();
    }

    private static void fold(int letter, StringBuilder key) {
        int kind = Character.getType(letter);
        if (kind == Character.NON_SPACING_MARK || letter == TATWEEL || letter == HAMZA || kind == Character.FORMAT) {
            return;
        }
        if (Character.isDigit(letter)) {
            key.append(Character.forDigit(Character.digit(letter, 10), 10));
        } else if (Character.isLetter(letter)) {
            key.appendCodePoint(letter);
        } else if (Character.isWhitespace(letter) || letter == ',' || letter == '\u060C' || letter == '/') {
            key.append(' ');
        }
    }
}
