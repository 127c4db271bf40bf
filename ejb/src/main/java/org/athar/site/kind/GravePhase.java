package org.athar.site.kind;

/** Whether the dead lie where they were first put. */
public enum GravePhase {
    /** Where they were first put. */
    PRIMARY,
    /** Moved here from another place. */
    SECONDARY,
    /** Moved more than once. */
    TERTIARY,
    /** Some were taken away. */
    ROBBED,
    /** Not known. */
    UNKNOWN
}
