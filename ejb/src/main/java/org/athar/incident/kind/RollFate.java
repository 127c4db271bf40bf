package org.athar.incident.kind;

/** What became of a person on a roll, as the source has it. */
public enum RollFate {
    /** Said to have been killed. */
    KILLED_ALLEGED,
    /** Survived. */
    SURVIVED,
    /** Was released. */
    RELEASED,
    /** Was moved elsewhere. */
    TRANSFERRED,
    /** Not known. */
    UNKNOWN
}
