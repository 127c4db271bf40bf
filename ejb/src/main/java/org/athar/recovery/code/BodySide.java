package org.athar.recovery.code;

/** From which side of the body a part is. */
public enum BodySide {

    /** Left, as the person stood. */
    LEFT,
    /** Right, as the person stood. */
    RIGHT,
    /** It cannot be told. */
    UNDETERMINED
}
