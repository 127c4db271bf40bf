package org.athar.engine.protocol.fact;

/** Why a candidate is ruled out (row 10 of the procedure). */
public enum ExclusionReason {

    /** Measurements do not fit, by a statistical test. */
    STATISTICAL,
    /** Shape or side of the elements does not fit. */
    MORPHOLOGY,
    /** Genetic profiles contradict the relation. */
    DNA,
    /** Teeth contradict the record before death. */
    DENTAL,
    /** Isotopes contradict where the person lived. */
    ISOTOPE,
    /** Age or stage of growth does not fit. */
    DEVELOPMENT,
    /** Time, place or circumstances do not fit. */
    CONTEXT
}
