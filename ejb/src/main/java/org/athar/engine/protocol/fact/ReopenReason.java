package org.athar.engine.protocol.fact;

/** Why a decided case is opened again (row 19 of the procedure; rule M2). */
public enum ReopenReason {

    /** Evidence that was not known when the board decided. */
    NEW_EVIDENCE,
    /** Something known now contradicts the decision. */
    CONTRADICTION,
    /** A fault in the work was found. */
    QUALITY,
    /** A court orders it. */
    COURT,
    /** The family contests the finding. */
    FAMILY_CONTEST
}
