package org.athar.place.model;

import java.util.List;
import java.util.Locale;
import org.athar.kernel.Folding;

/** A place name folded over its spellings ({@link Folding}). For finding only: two places that fold alike are still two places. */
public final class FoldedName {

    private final List<String> words;

    private FoldedName(List<String> words) {
        this.words = words;
    }

    /** Folds a text; null folds to nothing. */
    public static FoldedName of(String text) {
        return new FoldedName(Folding.words(text));
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
}
