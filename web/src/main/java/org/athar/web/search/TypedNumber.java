package org.athar.web.search;

import java.util.Locale;
import java.util.regex.Pattern;
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.Folding;
import org.athar.missing.MissingNumber;
import org.athar.recovery.PartNumber;

/** What was typed, as a number that people copy by hand. It says nothing of whether there is such a record. */
final class TypedNumber {

    private static final Pattern PERSON = Pattern.compile("MP[- ]?\\d{6}[- ]?[0-9A-Z*]");
    private static final Pattern LABEL = Pattern.compile("ATH[- ]?[RES][- ]?\\d{6}[- ]?[0-9A-Z*](/\\d{2,3}[- ]?[0-9A-Z*])?");
    private static final Pattern REFERENCE = Pattern.compile("(?=.*\\p{L})(?=.*\\p{Nd})[\\p{L}\\p{Nd}/ -]+");

    private final String typed;

    TypedNumber(String typed) {
        this.typed = Folding.latinDigits(typed.strip()).toUpperCase(Locale.ROOT);
    }

    /** Whether it has the form of a number with a check character that does not fit. */
    boolean isMiscopied() {
        return PERSON.matcher(typed).matches() && MissingNumber.parse(typed).isEmpty()
                || LABEL.matcher(typed).matches() && EvidenceNumber.parse(typed).isEmpty() && PartNumber.parse(typed).isEmpty();
    }

    /** What is looked for: the number as it is written, that of the set for a part of one, else what was typed. */
    String sought() {
        return MissingNumber.parse(typed).map(MissingNumber::toString)
                .or(() -> PartNumber.parse(typed).map(part -> part.set().toString()))
                .or(() -> EvidenceNumber.parse(typed).map(EvidenceNumber::toString)).orElse(typed);
    }

    /** Whether a record with this reference is meant, and no other. */
    boolean names(String ref) {
        return ref != null && REFERENCE.matcher(typed).matches() && Folding.of(ref).equals(Folding.of(sought()));
    }
}
