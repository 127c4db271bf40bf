package org.athar.recovery.code;

/** Traces of fire. */
public enum Burning {

    /** None. */
    NONE,
    /** Smoked. */
    SMOKED,
    /** Charred. */
    CHARRED,
    /** Calcined. */
    CALCINED
}
