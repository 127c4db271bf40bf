package org.athar.missing.code;

/** What is asked for. */
public enum RequestKind {

    /** That values are removed. */
    ERASURE,
    /** That they are kept and no longer used. */
    RESTRICTION
}
