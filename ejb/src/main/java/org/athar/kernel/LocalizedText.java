package org.athar.kernel;

/**
 * A proper name or a word in the three languages; what is not known stays null.
 *
 * @param en  English, or a Latin transliteration in use
 * @param ar  Arabic
 * @param ckb Central Kurdish (Sorani)
 */
public record LocalizedText(String en, String ar, String ckb) implements java.io.Serializable {

    /** The text, or null where it is in no language. */
    public static LocalizedText ofAny(String en, String ar, String ckb) {
        return en == null && ar == null && ckb == null ? null : new LocalizedText(en, ar, ckb);
    }

    /** In the language asked for, else in another that is there; null if there is none. */
    public String in(String language) {
        String exact = switch (language) {
            case "ar" -> ar;
            case "ckb" -> ckb;
            default -> en;
        };
        if (exact != null) {
            return exact;
        }
        String arabicScript = ar != null ? ar : ckb;
        return "en".equals(language) || arabicScript == null ? firstOf(en, arabicScript) : arabicScript;
    }

    private static String firstOf(String first, String second) {
        return first != null ? first : second;
    }
}
