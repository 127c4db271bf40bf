package org.athar.custody;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.CheckCharacter;
import org.athar.kernel.Folding;

/**
 * The number on a label, such as {@code ATH-R-000123-X}: programme, kind, running number, check character over all of them
 * ({@link CheckCharacter}). Numbers whose check character would be an asterisk, I or O are never given, since people mistake these.
 *
 * @param kind    what is kept
 * @param running running number within the kind, from 1 to 999,999
 */
public record EvidenceNumber(EvidenceKind kind, int running) implements Serializable {

    /** First part of every number. */
    public static final String PROGRAMME = "ATH";

    private static final int MOST = 999_999;
    private static final String NEVER_GIVEN = "*IO";
    private static final Pattern FORM = Pattern.compile(PROGRAMME + "[- ]?([RES])[- ]?(\\d{6})[- ]?([0-9A-Z])");

    /** Refuses a number that is never given. */
    public EvidenceNumber {
        if (running < 1 || running > MOST) {
            throw new IllegalArgumentException("a running number lies between 1 and " + MOST);
        }
        if (!isGiven(kind, running)) {
            throw new IllegalArgumentException("the check character of this number is mistaken too easily");
        }
    }

    /** Whether a running number is given at all. */
    public static boolean isGiven(EvidenceKind kind, int running) {
        return NEVER_GIVEN.indexOf(check(kind, running)) < 0;
    }

    /**
     * Reads a number as typed or scanned: small letters, blanks or no hyphens and Arabic digits are accepted. Empty if it is none or
     * its check character does not fit.
     */
    public static Optional<EvidenceNumber> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(Folding.latinDigits(typed.strip()).toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String checked = PROGRAMME + parts.group(1) + parts.group(2) + parts.group(3);
        int running = Integer.parseInt(parts.group(2));
        if (!CheckCharacter.holds(checked) || running < 1 || NEVER_GIVEN.contains(parts.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new EvidenceNumber(EvidenceKind.ofLetter(parts.group(1).charAt(0)), running));
    }

    /** The check character. */
    public char check() {
        return check(kind, running);
    }

    /** The number as it stands on the label. */
    @Override
    public String toString() {
        return "%s-%c-%06d-%c".formatted(PROGRAMME, kind.letter(), running, check());
    }

    private static char check(EvidenceKind kind, int running) {
        return CheckCharacter.of("%s%c%06d".formatted(PROGRAMME, kind.letter(), running));
    }
}
