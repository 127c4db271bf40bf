package org.athar.laboratory.code;

/** Where a sample stands in the laboratory. */
public enum SampleStatus {

    /** Taken; the laboratory is asked to type it. */
    REQUESTED,
    /** In the laboratory. */
    RECEIVED,
    /** Used up. */
    EXHAUSTED,
    /** Given back. */
    RETURNED,
    /** Destroyed. */
    DESTROYED,
    /** It cannot be typed. */
    NOT_USABLE;

    /** Whether the laboratory is done with it. */
    public boolean isEnd() {
        return compareTo(RECEIVED) > 0;
    }
}
