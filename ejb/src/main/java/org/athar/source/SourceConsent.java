package org.athar.source;

/** Whether a person who told something agrees that it be used. */
public enum SourceConsent {
    /** Agrees. */
    GIVEN,
    /** Does not agree. */
    WITHHELD,
    /** Was not asked. */
    NOT_ASKED
}
