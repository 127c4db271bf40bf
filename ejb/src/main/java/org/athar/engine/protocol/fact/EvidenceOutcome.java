package org.athar.engine.protocol.fact;

/** What one line of evidence concludes about one candidate (rule I4; the scale of ICAO 2008 for odontology, used for all). */
public enum EvidenceOutcome {

    /** Identity is established by this discipline. */
    ESTABLISHED,
    /** More likely than not the same person. */
    PROBABLE,
    /** Cannot be ruled out. */
    POSSIBLE,
    /** Too little material to say. */
    INSUFFICIENT,
    /** Cannot be the same person. */
    EXCLUDED;

    /** True when the outcome speaks for the same person strongly enough to be combined with others. */
    public boolean supports() {
        return this == ESTABLISHED || this == PROBABLE;
    }
}
