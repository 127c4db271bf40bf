package org.athar.missing.code;

/** What is proposed about a request. */
public enum RequestVerdict {

    /** To grant it. */
    GRANT,
    /** To decline it. */
    DECLINE,
    /** To end what was granted. */
    LIFT,
    /** To carry out an erasure that was granted. */
    ERASE
}
