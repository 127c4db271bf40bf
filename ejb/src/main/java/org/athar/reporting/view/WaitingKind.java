package org.athar.reporting.view;

/** Everything that can wait for somebody. */
public enum WaitingKind {

    /** A case that stands at a stage from which somebody has to take it further. */
    CASE_STEP,
    /** A step of a case that one person proposed and a second has to answer. */
    SECOND_PERSON,
    /** An exclusion that one person withdrew and a second has not. */
    EXCLUSION_WITHDRAWAL,
    /** A line of evidence that its discipline has not signed. */
    LINE_SIGNATURE,
    /** Something that does not fit and has no answer. */
    CONTRADICTION,
    /** A report of a missing person that nobody has verified. */
    REPORT,
    /** An examination that was begun and never signed. */
    EXAMINATION_UNSIGNED,
    /** An examination that was signed and not reviewed. */
    EXAMINATION_REVIEW,
    /** An examination that its reviewer returned and its examiner has not signed again. */
    EXAMINATION_RETURNED,
    /** Something handed over that its receiver has not received. */
    HAND_OVER,
    /** A family that has to be told what the board decided, and nobody has planned how. */
    FAMILY_TO_TELL,
    /** A family that is to be told as planned. */
    NOTIFICATION,
    /** An appointment or a promise to a family. */
    PROMISE,
    /** Sentences of a language that no speaker of it has read. */
    READING,
    /** A protection that runs out unless it is renewed. */
    PROTECTION,
    /** A role that was asked for. */
    GRANT,
    /** A value of a setting that was asked for. */
    SETTING,
    /** A finding of an auditor that its owner has not answered. */
    FINDING,
    /** An answered finding that its auditor has not closed. */
    FINDING_ANSWER
}
