package org.athar.site;

/** Where a site stands, from the first report to its closing. */
public enum SiteStatus {
    /** Somebody has said that there is a grave. */
    REPORTED,
    /** It has been visited and looked at. */
    ASSESSED,
    /** It is a mass grave: more than one person, under circumstances that call for an investigation. */
    CONFIRMED,
    /** A decision protects it. */
    PROTECTED,
    /** Its opening is decided and planned. */
    SCHEDULED,
    /** It is being opened. */
    OPENED,
    /** Everything that can be recovered has been. */
    EXHAUSTED,
    /** Nothing is left to be done. */
    CLOSED,
    /** It is no mass grave. */
    NOT_A_GRAVE;

    /** Whether the earth has given up what it holds, so that the exact place no longer needs hiding. */
    public boolean isExcavated() {
        return this == EXHAUSTED || this == CLOSED || this == NOT_A_GRAVE;
    }
}
