package org.athar.engine.protocol.fact;

/** Where the question stands for one candidate of a case. */
public enum CandidateOutcome {

    /** Still asked. */
    OPEN,
    /** The board identified this person. */
    SUPPORTED,
    /** Ruled out, with a typed reason. */
    EXCLUDED,
    /** The board could not decide. */
    INCONCLUSIVE
}
