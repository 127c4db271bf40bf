package org.athar.examination.code;

/** Biological sex as estimated. */
public enum SexEstimate {

    /** Male. */
    MALE,
    /** Probably male. */
    PROBABLY_MALE,
    /** Not determined. */
    INDETERMINATE,
    /** Probably female. */
    PROBABLY_FEMALE,
    /** Female. */
    FEMALE
}
