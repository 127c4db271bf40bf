package org.athar.interop.sheet;

/** What cells may hold, whatever the format: no characters that a file cannot carry. */
public final class Plain {

    private Plain() {
    }

    /** The text without control characters other than tabulators and line breaks; letters of direction stay. */
    public static String text(Object cell) {
        String text = String.valueOf(cell);
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(letter -> letter >= ' ' && letter != 0x7F && letter != 0xFFFE && letter != 0xFFFF
                && (letter < 0xD800 || letter > 0xDFFF)
                || letter == '\t' || letter == '\n' || letter == '\r').forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
