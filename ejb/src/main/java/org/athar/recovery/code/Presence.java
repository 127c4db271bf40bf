package org.athar.recovery.code;

/** Whether something was there. */
public enum Presence {

    /** It was. */
    YES,
    /** It was not. */
    NO,
    /** Not known. */
    UNKNOWN
}
