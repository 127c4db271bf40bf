package org.athar.kernel;

/** What a typed text may hold: letters of any script, no characters that nobody sees. */
public final class Texts {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private Texts() {
    }

    /**
     * Whether a text has at most so many characters and none of control, direction or zero width, which could make it read as
     * something else; nor passes for what an erasure leaves. Line breaks are allowed, and the zero-width non-joiner, which Sorani needs.
     */
    public static boolean isReadable(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest && text.codePoints().allMatch(Texts::isVisible)
                && Tombstone.of(text.strip()).isEmpty();
    }

    /** The text without blanks around it; null if nothing is left. */
    public static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isVisible(int character) {
        if (character == '\n' || character == '\r' || character == '\t' || character == ZERO_WIDTH_NON_JOINER) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
