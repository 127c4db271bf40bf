package org.athar.kernel;

import java.text.Normalizer;

/**
 * Text as it is typed or pasted, made fit to be kept: composed (NFC), without control characters and without the invisible marks
 * that turn the direction of what follows. Letters are never changed; the joiners that Sorani and Persian need stay.
 */
public final class PlainText {

    private PlainText() {
    }

    /** One line: line breaks become spaces; null where nothing is left. */
    public static String line(String typed) {
        return typed == null ? null : blankToNull(clean(typed.replaceAll("[\\r\\n\\t\\u2028\\u2029]+", " ")).replaceAll(" {2,}", " "));
    }

    /** Several lines: line breaks stay, in one form; null where nothing is left. */
    public static String block(String typed) {
        return typed == null ? null : blankToNull(clean(typed.replaceAll("\\r\\n?|\\u2028|\\u2029", "\n").replace('\t', ' ')));
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(PlainText::isKept).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isKept(int letter) {
        boolean turnsDirection = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069
                || letter == 0x200E || letter == 0x200F || letter == 0x061C || letter == 0xFEFF;
        boolean unpaired = letter >= 0xD800 && letter <= 0xDFFF;
        return letter == '\n' || !Character.isISOControl(letter) && !turnsDirection && !unpaired;
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
