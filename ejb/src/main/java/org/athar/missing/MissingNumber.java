package org.athar.missing;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.CheckCharacter;
import org.athar.kernel.Folding;

/**
 * The reference of a missing person, such as {@code MP-000123-X}: what a family is told and quotes, hence with a check character
 * ({@link CheckCharacter}). Numbers whose check character would be an asterisk, I or O are never given.
 *
 * @param running running number from 1 to 999,999
 */
public record MissingNumber(int running) implements Serializable {

    private static final int MOST = 999_999;
    private static final String NEVER_GIVEN = "*IO";
    private static final Pattern FORM = Pattern.compile("MP[- ]?(\\d{6})[- ]?([0-9A-Z])");

    /** Refuses a number that is never given. */
    public MissingNumber {
        if (running < 1 || running > MOST || !isGiven(running)) {
            throw new IllegalArgumentException("not a number that is given: " + running);
        }
    }

    /** Whether a running number is given at all. */
    public static boolean isGiven(int running) {
        return NEVER_GIVEN.indexOf(check(running)) < 0;
    }

    /**
     * Reads a reference as typed: small letters, blanks or no hyphens and Arabic digits are accepted. Empty if it is none or its check
     * does not fit.
     */
    public static Optional<MissingNumber> parse(String typed) {
        Matcher parts = FORM.matcher(typed == null ? "" : Folding.latinDigits(typed.strip()).toUpperCase(Locale.ROOT));
        if (!parts.matches() || !CheckCharacter.holds("MP" + parts.group(1) + parts.group(2))) {
            return Optional.empty();
        }
        int running = Integer.parseInt(parts.group(1));
        return running >= 1 && isGiven(running) ? Optional.of(new MissingNumber(running)) : Optional.empty();
    }

    /** The reference in full. */
    @Override
    public String toString() {
        return "MP-%06d-%c".formatted(running, check(running));
    }

    private static char check(int running) {
        return CheckCharacter.of("MP%06d".formatted(running));
    }
}
