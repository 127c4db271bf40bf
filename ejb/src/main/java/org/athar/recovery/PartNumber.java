package org.athar.recovery;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.CheckCharacter;

/**
 * The number of a part of a set of remains, such as {@code ATH-R-000123-X/02-K}: the number of the set in which it was put on record,
 * the part's own, and a check character over both ({@link CheckCharacter}). It stays on the label when the part goes to another set.
 * Numbers whose check character would be an asterisk, I or O are never given, since people mistake these.
 *
 * @param set the set in which it was put on record
 * @param seq number within that set, from 1 to 999
 */
public record PartNumber(EvidenceNumber set, int seq) implements Serializable {

    /** The highest number within a set. */
    public static final int MOST = 999;

    private static final String NEVER_GIVEN = "*IO";
    private static final Pattern FORM = Pattern.compile("(.+?)[/ ]\\s*(\\d{2,3})[- ]?([0-9A-Z])");

    /** Refuses a number that is never given. */
    public PartNumber {
        if (!isGiven(set, seq)) {
            throw new IllegalArgumentException("no part has this number: " + seq);
        }
    }

    /** Whether a number within a set is given at all. */
    public static boolean isGiven(EvidenceNumber set, int seq) {
        return seq >= 1 && seq <= MOST && NEVER_GIVEN.indexOf(check(set, seq)) < 0;
    }

    /** The first number after this one that is given; empty if there is none left. */
    public static Optional<PartNumber> after(EvidenceNumber set, int last) {
        for (int seq = last + 1; seq <= MOST; seq++) {
            if (isGiven(set, seq)) {
                return Optional.of(new PartNumber(set, seq));
            }
        }
        return Optional.empty();
    }

    /** Reads a number as typed or scanned. Empty if it is none or a check character does not fit. */
    public static Optional<PartNumber> parse(String typed) {
        Matcher parts = FORM.matcher(typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int seq = Integer.parseInt(parts.group(2));
        char check = parts.group(3).charAt(0);
        return EvidenceNumber.parse(parts.group(1)).filter(set -> isGiven(set, seq) && check(set, seq) == check)
                .map(set -> new PartNumber(set, seq));
    }

    /** The number as it stands on the label. */
    @Override
    public String toString() {
        return "%s/%02d-%c".formatted(set, seq, check(set, seq));
    }

    private static char check(EvidenceNumber set, int seq) {
        return CheckCharacter.of(set.toString().replace("-", "") + "%02d".formatted(seq));
    }
}
