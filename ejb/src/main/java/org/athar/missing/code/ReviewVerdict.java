package org.athar.missing.code;

/** What was found of a disclosure. */
public enum ReviewVerdict {

    /** Its reason holds. */
    JUSTIFIED,
    /** It does not, or not clearly. */
    QUESTIONED
}
