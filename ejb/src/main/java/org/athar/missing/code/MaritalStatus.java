package org.athar.missing.code;

/** Marital status when last seen. */
public enum MaritalStatus {

    /** Never married. */
    SINGLE,
    /** Married. */
    MARRIED,
    /** Widowed. */
    WIDOWED,
    /** Divorced. */
    DIVORCED
}
