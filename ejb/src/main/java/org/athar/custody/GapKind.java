package org.athar.custody;

/** How a chain of custody can be broken. */
public enum GapKind {
    /** The chain does not begin in the ground. */
    NOT_FROM_GROUND,
    /** Received, and nobody is on record as having handed it over. */
    NO_HAND_OVER,
    /** Handed over and on its way for longer than is allowed. */
    LONG_TRANSIT,
    /** Handed over and not received yet. */
    NOT_RECEIVED,
    /** The seal that was found is not the seal that was put on. */
    SEAL_DIFFERS
}
