package org.athar.incident.kind;

/** Whether it is known who was there (rule P2). */
public enum Openness {
    /** How many and who is not known. */
    OPEN,
    /** A list of those present is known. */
    CLOSED
}
