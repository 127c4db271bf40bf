package org.athar.recovery.code;

/** How a body lay. */
public enum BodyPosition {

    /** On the back. */
    SUPINE,
    /** Face down. */
    PRONE,
    /** On the left side. */
    LEFT,
    /** On the right side. */
    RIGHT,
    /** Flexed. */
    FLEXED,
    /** Not in anatomical order. */
    DISARTICULATED
}
