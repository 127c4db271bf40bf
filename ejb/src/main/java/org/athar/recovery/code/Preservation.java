package org.athar.recovery.code;

/** State of preservation. */
public enum Preservation {

    /** Good. */
    GOOD,
    /** Fair. */
    FAIR,
    /** Poor. */
    POOR
}
