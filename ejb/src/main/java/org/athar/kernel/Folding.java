package org.athar.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text without what spellings differ in, so that what is typed finds what was written: case, accents, vowel marks and lengthening,
 * the forms of alif, ya, kaf, ha and ta marbuta, the letters of Kurdish, digits of either script, hyphens and apostrophes. It finds;
 * it never decides that two names are one. The database folds alike by {@code athar_fold}, and a test compares the two.
 */
public final class Folding {

    /** What is in no folded text. */
    public static final String NOTHING = "!";

    private static final String FROM = "\u0671\u0649\u06CC\u06D0\u06CD\u0629\u06D5\u06BE\u06C1\u0643\u06AA\u06C6"
            + "\u06CE\u0695\u06B5\u06AF\u067E\u0686\u06A4";
    private static final String TO = "\u0627\u064A\u064A\u064A\u064A\u0647\u0647\u0647\u0647\u06A9\u06A9\u0648"
            + "\u064A\u0631\u0644\u06A9\u0628\u062C\u0641";
    private static final int TATWEEL = 0x0640;
    private static final int HAMZA = 0x0621;
    private static final int NEXT_LINE = 0x0085;
    private static final int FIRST_MODIFIER = 0x02B0;
    private static final int LAST_MODIFIER = 0x02FF;
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern DIGIT = Pattern.compile(".*\\p{Nd}.*");
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST_WITH_ARTICLE = 4;

    private Folding() {
    }

    /** The folded text, its words one blank apart; empty for null. */
    public static String of(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD).codePoints().forEach(letter -> fold(letter, key));
        return key.toString().strip().replaceAll(" +", " ");
    }

    /** The folded words of what was typed, without the article. A name with hyphens is several words, a number is one. */
    public static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (String part : (typed == null ? "" : typed).split("[\\s,\u060C/]+")) {
            String apart = DIGIT.matcher(part).matches() ? part : DASHES.matcher(part).replaceAll(" ");
            Arrays.stream(of(apart).split(" ")).map(Folding::withoutArticle).filter(word -> !word.isEmpty()).forEach(words::add);
        }
        return List.copyOf(words);
    }

    /**
     * The same in one line, as the database's {@code athar_finds} and {@code athar_worded} take it: null where nothing was typed, and
     * something that is in no folded text where what was typed holds neither letter nor digit.
     */
    public static String sought(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<String> words = words(typed);
        return words.isEmpty() ? NOTHING : String.join(" ", words);
    }

    /** Whether each of the words typed is somewhere in these texts, folded; true where nothing was typed. */
    public static boolean finds(String typed, String... texts) {
        String sought = sought(typed);
        String key = of(Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return sought == null || Arrays.stream(sought.split(" ")).allMatch(key::contains);
    }

    /** The text with digits of every script as 0 to 9 and all else as it is: for numbers that people copy by hand. */
    public static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.chars().forEach(letter -> latin.append(Character.isDigit(letter)
                ? Character.forDigit(Character.digit(letter, 10), 10) : (char) letter));
        return latin.toString();
    }

    private static String withoutArticle(String word) {
        boolean arabic = word.startsWith(ARTICLE) && word.length() >= SHORTEST_WITH_ARTICLE;
        return arabic ? word.substring(ARTICLE.length()) : "al".equals(word) ? "" : word;
    }

    private static void fold(int letter, StringBuilder key) {
        int kind = Character.getType(letter);
        boolean mark = kind == Character.NON_SPACING_MARK || kind == Character.FORMAT || letter == TATWEEL || letter == HAMZA
                || letter >= FIRST_MODIFIER && letter <= LAST_MODIFIER;
        if (mark) {
            return;
        }
        int place = FROM.indexOf(letter);
        if (place >= 0) {
            key.append(TO.charAt(place));
        } else if (Character.isDigit(letter)) {
            key.append(Character.forDigit(Character.digit(letter, 10), 10));
        } else if (Character.isLetter(letter)) {
            key.appendCodePoint(Character.toLowerCase(letter));
        } else if (Character.isWhitespace(letter) || letter == NEXT_LINE || letter == ',' || letter == '\u060C' || letter == '/') {
            key.append(' ');
        }
    }
}
