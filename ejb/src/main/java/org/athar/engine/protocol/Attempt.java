package org.athar.engine.protocol;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.ReopenReason;

/**
 * What the actor says with the step: the form.
 *
 * @param candidate       the candidate it is about
 * @param matter          the pending proposal that is confirmed or declined
 * @param reasons         the written reasons
 * @param justification   the written justification for combined secondary evidence (rule I2)
 * @param exclusionReason the typed reason of an exclusion
 * @param reopenReason    the typed reason of a reopening
 * @param sheetDigest     the digest of the sheet that the actor had before them
 * @param reviewOn        the day on which a suspension is looked at again
 */
public record Attempt(Optional<UUID> candidate, Optional<UUID> matter, Optional<String> reasons, Optional<String> justification,
        Optional<ExclusionReason> exclusionReason, Optional<ReopenReason> reopenReason, Optional<String> sheetDigest,
        Optional<LocalDate> reviewOn) {

    private static final Attempt SILENT = new Attempt(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses nulls. */
    public Attempt {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(justification, "justification");
        Objects.requireNonNull(exclusionReason, "exclusionReason");
        Objects.requireNonNull(reopenReason, "reopenReason");
        Objects.requireNonNull(sheetDigest, "sheetDigest");
        Objects.requireNonNull(reviewOn, "reviewOn");
    }

    /** An empty form. */
    public static Attempt silent() {
        return SILENT;
    }

    /** The same form, about this candidate. */
    public Attempt about(UUID chosen) {
        return new Attempt(Optional.of(chosen), matter, reasons, justification, exclusionReason, reopenReason, sheetDigest, reviewOn);
    }

    /** The same form, confirming or declining this pending proposal. */
    public Attempt onMatter(UUID pending) {
        return new Attempt(candidate, Optional.of(pending), reasons, justification, exclusionReason, reopenReason, sheetDigest, reviewOn);
    }

    /** The same form with these written reasons. */
    public Attempt because(String words) {
        return new Attempt(candidate, matter, Optional.of(words), justification, exclusionReason, reopenReason, sheetDigest, reviewOn);
    }

    /** The same form with this justification of combined secondary evidence. */
    public Attempt justifiedBy(String words) {
        return new Attempt(candidate, matter, reasons, Optional.of(words), exclusionReason, reopenReason, sheetDigest, reviewOn);
    }

    /** The same form with this typed reason of an exclusion. */
    public Attempt excluding(ExclusionReason reason) {
        return new Attempt(candidate, matter, reasons, justification, Optional.of(reason), reopenReason, sheetDigest, reviewOn);
    }

    /** The same form with this typed reason of a reopening. */
    public Attempt reopening(ReopenReason reason) {
        return new Attempt(candidate, matter, reasons, justification, exclusionReason, Optional.of(reason), sheetDigest, reviewOn);
    }

    /** The same form over this sheet. */
    public Attempt overSheet(String digest) {
        return new Attempt(candidate, matter, reasons, justification, exclusionReason, reopenReason, Optional.of(digest), reviewOn);
    }

    /** The same form with this day of review. */
    public Attempt reviewedOn(LocalDate day) {
        return new Attempt(candidate, matter, reasons, justification, exclusionReason, reopenReason, sheetDigest, Optional.of(day));
    }
}
