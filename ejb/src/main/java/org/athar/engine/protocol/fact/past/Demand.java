package org.athar.engine.protocol.fact.past;

/** Something that the ordinary rows demand with its document; where the document is not held, that is a listed gap. */
public enum Demand {

    /** Row 2: the chain of custody from the ground. */
    CUSTODY(PastStatus.IDENTIFIED),
    /** Row 2: the examination, reviewed by another person. */
    EXAMINATION_REVIEW(PastStatus.IDENTIFIED),
    /** Row 5: the lines of evidence, each signed by its discipline. */
    EVIDENCE_LINES(PastStatus.IDENTIFIED),
    /** Row 6: the review of the proposal. */
    REVIEW(PastStatus.IDENTIFIED),
    /** Rows 7 and 8: the sheet with the signatures of a sitting. */
    SHEET_AND_SIGNATURES(PastStatus.IDENTIFIED),
    /** Row 8: the check of the file by somebody who did not propose. */
    QUALITY_CHECK(PastStatus.IDENTIFIED),
    /** Row 14: the certificate. */
    CERTIFICATE(PastStatus.CERTIFIED),
    /** Row 14: how the family was told. */
    NOTIFICATION(PastStatus.CERTIFIED_AND_NOTIFIED),
    /** Row 15: the receipt signed by a relative. */
    RECEIPT(PastStatus.RETURNED);

    private final PastStatus since;

    Demand(PastStatus since) {
        this.since = since;
    }

    /** From which status on it is demanded. */
    public PastStatus since() {
        return since;
    }
}
