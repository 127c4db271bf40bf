package org.athar.place.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A place name without what spellings differ in: case, accents, Arabic vowel marks and the forms of alif, ya, kaf, ha and ta marbuta, the
 * article in either script, punctuation. For finding only: two places that fold alike are still two places.
 */
public final class FoldedName {

    private final List<String> words;

    private FoldedName(List<String> words) {
        this.words = words;
    }

    /** Folds a text; null folds to nothing. */
    public static FoldedName of(String text) {
        if (text == null) {
            return new FoldedName(List.of());
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}|\u0640", "");
        StringBuilder folded = new StringBuilder();
        plain.codePoints().map(FoldedName::letter).forEach(folded::appendCodePoint);
        return new FoldedName(Arrays.stream(folded.toString().strip().split(" +"))
                .map(FoldedName::withoutArticle).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether nothing is left to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each of these words begins one of the other's. Never if there are none. */
    public boolean beginsWordsOf(FoldedName other) {
        return !words.isEmpty() && words.stream().allMatch(word -> other.words.stream().anyMatch(of -> of.startsWith(word)));
    }

    /** Whether this, written in one word, begins a code. */
    public boolean begins(String code) {
        String word = String.join("-", words);
        return code != null && !word.isEmpty() && code.toLowerCase(Locale.ROOT).startsWith(word);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static String withoutArticle(String word) {
        boolean arabic = word.startsWith("ال") && word.length() > 3;
        return arabic ? word.substring(2) : "al".equals(word) ? "" : word;
    }

    private static int letter(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ئ' -> 'ي';
            case 'ک', 'ڪ' -> 'ك';
            case 'ة', 'ھ', 'ە', 'ہ' -> 'ه';
            case 'ؤ' -> 'و';
            default -> Character.isLetterOrDigit(letter) ? letter : ' ';
        };
    }
}
