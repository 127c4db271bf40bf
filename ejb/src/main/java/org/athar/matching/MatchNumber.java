package org.athar.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.CheckCharacter;
import org.athar.kernel.Folding;

/**
 * The reference of a run, such as {@code RUN-000123-X}, with a check character ({@link CheckCharacter}). Numbers whose check character
 * would be an asterisk, I or O are never given.
 *
 * @param running running number from 1 to 999,999
 */
public record MatchNumber(int running) {

    private static final int MOST = 999_999;
    private static final String NEVER_GIVEN = "*IO";
    private static final Pattern FORM = Pattern.compile("RUN[- ]?(\\d{6})[- ]?([0-9A-Z])");

    /** Refuses a number that is never given. */
    public MatchNumber {
        if (running < 1 || running > MOST || !isGiven(running)) {
            throw new IllegalArgumentException("not a number that is given: " + running);
        }
    }

    /** Whether a running number is given at all. */
    public static boolean isGiven(int running) {
        return NEVER_GIVEN.indexOf(check(running)) < 0;
    }

    /** Reads a reference as typed; empty if it is none or its check does not fit. */
    public static Optional<MatchNumber> parse(String typed) {
        Matcher parts = FORM.matcher(typed == null ? "" : Folding.latinDigits(typed.strip()).toUpperCase(Locale.ROOT));
        if (!parts.matches() || !CheckCharacter.holds("RUN" + parts.group(1) + parts.group(2))) {
            return Optional.empty();
        }
        int running = Integer.parseInt(parts.group(1));
        return running >= 1 && isGiven(running) ? Optional.of(new MatchNumber(running)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "RUN-%06d-%c".formatted(running, check(running));
    }

    private static char check(int running) {
        return CheckCharacter.of("RUN%06d".formatted(running));
    }
}
