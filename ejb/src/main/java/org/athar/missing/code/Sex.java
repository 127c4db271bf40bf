package org.athar.missing.code;

/** Sex as reported. */
public enum Sex {

    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** Not known. */
    UNKNOWN
}
