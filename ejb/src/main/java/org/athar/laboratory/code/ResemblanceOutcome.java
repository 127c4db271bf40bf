package org.athar.laboratory.code;

/** What was found out of two profiles that look alike. */
public enum ResemblanceOutcome {

    /** Not yet looked into: the sample is quarantined. */
    OPEN,
    /** The sample, or its typing, is contaminated: nothing is compared with the profile. */
    CONTAMINATED,
    /** Two samples of one person. */
    SAME_PERSON,
    /** Alike by chance: few markers, or relatives. */
    CHANCE
}
