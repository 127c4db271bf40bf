package org.athar.missing.code;

/** How a family wants to be spoken to. */
public enum ContactChannel {

    /** A visit at home. */
    VISIT,
    /** A call. */
    CALL,
    /** A letter. */
    LETTER,
    /** At the office. */
    OFFICE
}
