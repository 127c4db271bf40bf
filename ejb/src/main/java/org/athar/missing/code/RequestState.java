package org.athar.missing.code;

/** How a request stands. */
public enum RequestState {

    /** Not decided. */
    OPEN,
    /** Granted by two; its seal stands. */
    GRANTED,
    /** Declined by two. */
    DECLINED,
    /** Granted once; two have ended it. */
    LIFTED,
    /** Granted, and carried out: the values are gone. */
    ERASED
}
