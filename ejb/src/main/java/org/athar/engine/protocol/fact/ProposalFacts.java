package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The proposal before the board, and what others said of it; absent when none stands.
 *
 * @param candidate     the candidate proposed
 * @param proposedBy    who proposed
 * @param sheetDigest   the digest of the sheet as it is now
 * @param justification the written justification for combined secondary evidence, where no primary identifier is established
 * @param review        the latest review
 * @param quality       the latest quality check
 */
public record ProposalFacts(UUID candidate, UUID proposedBy, String sheetDigest, Optional<String> justification, Optional<Review> review,
        Optional<QualityCheck> quality) {

    /** Refuses nulls. */
    public ProposalFacts {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(proposedBy, "proposedBy");
        Objects.requireNonNull(sheetDigest, "sheetDigest");
        Objects.requireNonNull(justification, "justification");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(quality, "quality");
    }

    /**
     * A review of the proposal (rule I6).
     *
     * @param by          who reviewed
     * @param endorsed    true when endorsed, false when returned
     * @param sheetDigest the digest of the sheet that was reviewed
     */
    public record Review(UUID by, boolean endorsed, String sheetDigest) {

        /** Refuses nulls. */
        public Review {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(sheetDigest, "sheetDigest");
        }
    }

    /**
     * A quality check of the proposal.
     *
     * @param by          who checked
     * @param coordinator that person checked as coordinator
     * @param sheetDigest the digest of the sheet that was checked
     */
    public record QualityCheck(UUID by, boolean coordinator, String sheetDigest) {

        /** Refuses nulls. */
        public QualityCheck {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(sheetDigest, "sheetDigest");
        }
    }
}
